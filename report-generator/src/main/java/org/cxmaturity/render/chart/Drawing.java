package org.cxmaturity.render.chart;

import java.util.List;

/** Marks on a rectangle of points, back to front. */
public record Drawing(double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }
}
