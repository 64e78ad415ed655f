package org.cxmaturity.render.layout;

/** Distances in points. */
final class Gaps {
    /** Above a figure: 6 mm. */
    static final double FIGURE = 16.5;
    /** Above a paragraph. */
    static final double PARAGRAPH = 9;
    /** Above a note or a key. */
    static final double NOTE = 6;
    /** Between two columns. */
    static final double COLUMN = 21;
    /** Width of a rule in ink. */
    static final double INK_RULE = 1.1;
    /** Width of other rules. */
    static final double RULE = 0.75;
    /** Widest line of running text. */
    static final double MEASURE = 457.5;

    private Gaps() {}
}
