package org.cxmaturity.render.chart;

/** A place in points; y grows downwards. */
public record Point(double x, double y) {
    /** The place moved. */
    public Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
