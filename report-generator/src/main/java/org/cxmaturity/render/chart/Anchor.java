package org.cxmaturity.render.chart;

/** Which point of a text its place names. */
public enum Anchor {
    START,
    MIDDLE,
    END
}
