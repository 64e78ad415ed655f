package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.report.Cut.Part;
import org.cxmaturity.report.ReportData.Edition;

/**
 * What a report for a board gives up, and in which order it would. Which of it must go depends on the size of the
 * letters, which only a renderer knows; what it means for the content is decided here.
 */
public record Cuts(List<Cut> all) {
    /** Pages of a report that a board reads in one sitting, cover and last page among them. */
    public static final int PAGES = 8;

    /** Everything stays. */
    public static final Cuts NONE = new Cuts(List.of());

    /** The summary first: where it spills over, a finding less keeps it on its page, beside what is to be decided. */
    private static final List<String> LESS = List.of(
            SummaryPage.SECTION,
            AppendixPage.SECTION,
            BenchmarkPage.SECTION,
            ChangePage.SECTION,
            GapPage.SECTION,
            ModulePages.SECTION,
            RoadmapPage.SECTION,
            QuestionsPage.SECTION,
            PrioritiesPage.SECTION);

    private static final List<String> MORE = List.of(
            RoadmapPage.SECTION,
            QuestionsPage.SECTION,
            PrioritiesPage.SECTION,
            AppendixPage.SECTION,
            SummaryPage.SECTION);
    /** The summary and the last page always stay. */
    private static final List<String> WHOLE = List.of(
            ModulePages.SECTION,
            GapPage.SECTION,
            ChangePage.SECTION,
            RoadmapPage.SECTION,
            QuestionsPage.SECTION,
            BenchmarkPage.SECTION,
            PrioritiesPage.SECTION);

    /** Sections that only somebody who chooses them has in a report for a board; they go before the others. */
    private static final List<String> CHOSEN = List.of(
            GroupsPage.SECTION, SectionIds.FACTORS, CommentsPage.SECTION, MeasuresPage.SECTION, ProfilePage.SECTION);

    public Cuts {
        all = List.copyOf(all);
    }

    /**
     * All that the report of these data could give up, in the order in which it does: first what is shown twice and the
     * ends of lists, then long notes, then whole sections, the covering letter last. Nothing in the full edition, and
     * nothing where somebody chose the sections: whoever chooses gets what was chosen.
     */
    public static List<Cut> possible(ReportData data) {
        if (data.about().edition() == Edition.FULL || Sections.byChoice(data)) {
            return List.of();
        }
        List<Cut> cuts = new ArrayList<>();
        LESS.forEach(section -> cuts.add(new Cut(section, Part.LESS)));
        MORE.forEach(section -> cuts.add(new Cut(section, Part.MORE)));
        notes(data).forEach(cuts::add);
        WHOLE.forEach(section -> cuts.add(new Cut(section, Part.ALL)));
        letter(data).forEach(cuts::add);
        return List.copyOf(cuts);
    }

    /** The longest first, that to the summary last. */
    private static Stream<Cut> notes(ReportData data) {
        return data.said().notes().entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, String> note) ->
                                note.getKey().equals(SummaryPage.SECTION) ? 1 : 0)
                        .thenComparing(note -> -note.getValue().length()))
                .map(note -> new Cut(note.getKey(), Part.NOTE));
    }

    private static Stream<Cut> letter(ReportData data) {
        return data.said().letter() == null ? Stream.empty() : Stream.of(new Cut(Cut.LETTER, Part.ALL));
    }

    /**
     * What somebody who chose the sections for a board could leave out again, in the order in which to do so: notes,
     * sections, the covering letter; empty where nobody chose. Never the summary.
     */
    public static List<Cut> chosen(ReportData data) {
        if (data.about().edition() == Edition.FULL || !Sections.byChoice(data)) {
            return List.of();
        }
        Stream<Cut> sections = Stream.concat(CHOSEN.stream(), WHOLE.stream())
                .filter(section -> !Sections.leftOutByChoice(data, section))
                .map(section -> new Cut(section, Part.ALL));
        return Stream.of(notes(data), sections, letter(data))
                .flatMap(cuts -> cuts)
                .toList();
    }

    /** Whether all of the section that a page belongs to is given up. */
    boolean page(String id) {
        return all.stream().anyMatch(cut -> cut.part() == Part.ALL && SectionIds.holds(cut.section(), id));
    }

    /** Whether this is given up. */
    boolean has(String section, Part part) {
        return all.contains(new Cut(section, part));
    }

    /** How many of a list stay: the first number, or less, or least. */
    int most(String section, int usual, int less, int least) {
        return has(section, Part.MORE) ? least : has(section, Part.LESS) ? less : usual;
    }
}
