package org.cxmaturity.report;

import java.util.List;

/** The sections of a report by their ids, as people choose them and write notes to them. */
public final class SectionIds {
    /** The cover, always first. */
    public static final String COVER = "cover";

    /** The pages of the factors; each is {@code factors/} with the factor's id. */
    static final String FACTORS = "factors";

    /** Every section, in the order of a full report. */
    public static final List<String> ALL = List.of(
            COVER,
            SummaryPage.SECTION,
            ProfilePage.SECTION,
            BenchmarkPage.SECTION,
            FACTORS,
            ModulePages.SECTION,
            GapPage.SECTION,
            GroupsPage.SECTION,
            PrioritiesPage.SECTION,
            ChangePage.SECTION,
            RoadmapPage.SECTION,
            QuestionsPage.SECTION,
            CommentsPage.SECTION,
            MeasuresPage.SECTION,
            AppendixPage.SECTION);

    private SectionIds() {}

    /** Whether a note can be written to it: a section that is no cover, or one page of a section of several. */
    public static boolean takesNotes(String id) {
        return ALL.contains(id) && !id.equals(COVER) || id.matches("(" + FACTORS + "|" + ModulePages.SECTION + ")/.+");
    }

    /** Whether a page belongs to a section. */
    static boolean holds(String section, String page) {
        return page.equals(section) || page.startsWith(section + "/");
    }
}
