package org.cxmaturity.render.pptx;

import org.cxmaturity.render.theme.TextStyle;

/**
 * A paragraph.
 *
 * @param before room above it, in points
 * @param number its number in a list; 0 for none
 */
record Para(String text, TextStyle style, double before, int number) {
    /** Room for the number of a list. */
    static final double INDENT = 30;

    static Para of(String text, TextStyle style) {
        return new Para(text, style, 0, 0);
    }

    Para after(double points) {
        return new Para(text, style, points, number);
    }

    double indent() {
        return number != 0 ? INDENT : 0;
    }

    Para with(String other, boolean first) {
        return new Para(other, style, first ? before : 0, first ? number : 0);
    }
}
