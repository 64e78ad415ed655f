package org.cxmaturity.render.theme;

/** The typefaces of a report. Nothing else is embedded. */
public enum Face {
    /** Body, labels, tables. */
    SANS("Inter-Regular.ttf", 0.364),
    /** Values in quiet places. */
    SANS_MEDIUM("Inter-Medium.ttf", 0.364),
    /** Headings of figures, own scores. */
    SANS_SEMIBOLD("Inter-SemiBold.ttf", 0.364),
    /** Anchors and numerals of lists. */
    SERIF("CxmSerif-Regular.ttf", 0.3505),
    /** Titles, decisions, large figures. */
    SERIF_SEMIBOLD("CxmSerif-SemiBold.ttf", 0.3505);

    private final String file;
    private final double rise;

    Face(String file, double rise) {
        this.file = file;
        this.rise = rise;
    }

    /** Name of the bundled font file. */
    public String file() {
        return file;
    }

    /** How far the baseline lies under the middle of a line, in parts of the size: half of ascent less descent. */
    public double rise() {
        return rise;
    }
}
