package org.cxmaturity.render.chart;

/** The scale of scores, always 0..100, between two places on a line. */
public record Scale(double from, double to) {
    /** Place of a score; scores outside 0..100 lie on the ends. */
    public double at(double score) {
        return from + (to - from) * Math.min(100, Math.max(0, score)) / 100;
    }
}
