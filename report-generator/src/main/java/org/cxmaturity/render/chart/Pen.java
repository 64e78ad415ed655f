package org.cxmaturity.render.chart;

import org.cxmaturity.render.theme.Tone;

/**
 * How a line is drawn.
 *
 * @param width in points
 * @param dash  length of a dash in points; 0 for an unbroken line
 * @param gap   length of the gaps
 */
public record Pen(Tone tone, double width, double dash, double gap) {
    /** An unbroken line. */
    public static Pen of(Tone tone, double width) {
        return new Pen(tone, width, 0, 0);
    }

    /** A dashed line. */
    public static Pen dashed(Tone tone, double width, double dash, double gap) {
        return new Pen(tone, width, dash, gap);
    }
}
