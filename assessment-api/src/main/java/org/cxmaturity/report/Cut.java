package org.cxmaturity.report;

/**
 * One thing that a report for a board gives up where it would have more than eight pages. The full edition has it, and
 * the report says so: on the page where part of a section is gone, on the last page where all of it is.
 *
 * @param section id of a section, or {@link #LETTER}
 * @param part    what of it
 */
public record Cut(String section, Part part) {
    /** In place of a section's id: the covering letter. */
    public static final String LETTER = SaidPages.LETTER;

    /** What of a section is given up. */
    public enum Part {
        /** What a board can do without: figures that a chart of the page shows too, and the end of long lists. */
        LESS,
        /** All of a list but its beginning; how the figures are made. */
        MORE,
        /** What somebody wrote to it. */
        NOTE,
        /** All of it. */
        ALL
    }

    /** Whether the section has a page in a report. */
    public boolean isIn(Report report) {
        return report.pages().stream().anyMatch(page -> SectionIds.holds(section, page.section()));
    }
}
