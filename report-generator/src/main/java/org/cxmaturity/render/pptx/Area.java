package org.cxmaturity.render.pptx;

import java.awt.geom.Rectangle2D;

/** A place on a slide, in points from its top left corner. */
record Area(double x, double y, double width, double height) {
    /** The slide, 16:9. */
    static final Area SLIDE = new Area(0, 0, 960, 540);

    /** What a slide shows under its title, down to the foot. */
    static final Area CONTENT = new Area(44, 122, 872, 374);

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** The part from {@code down} points below the top. */
    Area below(double down) {
        return new Area(x, y + down, width, height - down);
    }

    /** A piece of it, measured from its own corner. */
    Area part(double dx, double dy, double partWidth, double partHeight) {
        return new Area(x + dx, y + dy, partWidth, partHeight);
    }
}
