package org.cxmaturity.render.layout;

import org.cxmaturity.render.chart.Mark;

/** A mark and the part of the document it belongs to. */
public record Op(Tag tag, Mark mark) {
    Op moved(double dx, double dy) {
        return new Op(tag, mark.moved(dx, dy));
    }
}
