package org.cxmaturity.report.format;

/** The longest texts that people may write for a report, in characters: what still fits where it is printed. */
final class SaidLimits {
    /** Names, firms, owners, telephone, confidentiality. */
    static final int LINE = 120;

    /** Three lines in the size of a title. */
    static final int HEADLINE = 160;

    /** A sentence in the decision box, and as much again under it. */
    static final int DECISION = 1_000;

    /** Lines on the cover. */
    static final int COVER = 400;

    /** Under a page. */
    static final int NOTE = 3_000;

    /** Some pages. */
    static final int LETTER = 12_000;

    private SaidLimits() {}
}
