package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.report.Cut.Part;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;

/**
 * The pages of a report in order: those somebody chose, else those of the edition: for a board, what it reads in one
 * sitting; in full, everything there is. A section without data is left out, and the last page, which is always there,
 * says why.
 */
final class Sections {
    private static final List<String> BOARD = List.of(
            SummaryPage.SECTION,
            BenchmarkPage.SECTION,
            ChangePage.SECTION,
            PrioritiesPage.SECTION,
            RoadmapPage.SECTION,
            QuestionsPage.SECTION);

    private final ReportData data;
    private final Voice voice;
    private final String fingerprint;
    private final Cuts cuts;
    private final Titles titles;
    private final Findings findings;

    Sections(ReportData data, Voice voice, String fingerprint, Cuts cuts) {
        this.data = data;
        this.voice = voice;
        this.fingerprint = fingerprint;
        this.cuts = cuts;
        this.findings = Findings.of(data);
        this.titles = new Titles(data, voice, findings);
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        SaidPages said = new SaidPages(data, voice);
        said.letter().filter(page -> !cuts.has(Cut.LETTER, Part.ALL)).ifPresent(pages::add);
        List<Page> shown = new ArrayList<>();
        shownOf(data).forEach(section -> shown.addAll(section(section)));
        shown.add(last());
        Shorter shorter = new Shorter(voice, cuts);
        pages.addAll(said.withNotes(
                shown.stream()
                        .filter(page -> !cuts.page(page.section()))
                        .map(shorter::page)
                        .toList(),
                cuts));
        return pages;
    }

    private List<Page> section(String section) {
        return switch (section) {
            case SummaryPage.SECTION -> List.of(new SummaryPage(data, voice, findings, titles, cuts).page());
            case ProfilePage.SECTION -> List.of(new ProfilePage(data, voice, titles).page());
            case BenchmarkPage.SECTION -> benchmark();
            case ModulePages.SECTION -> modules();
            case CommentsPage.SECTION -> list(new CommentsPage(data, voice).page());
            case MeasuresPage.SECTION -> list(new MeasuresPage(data, voice).page());
            case SectionIds.FACTORS -> new FactorPages(data, voice, titles).pages();
            case GapPage.SECTION -> list(new GapPage(data, voice).page());
            case GroupsPage.SECTION -> list(new GroupsPage(data, voice).page());
            case PrioritiesPage.SECTION -> list(new PrioritiesPage(data, voice, cuts).page());
            case ChangePage.SECTION -> change();
            case RoadmapPage.SECTION -> list(new RoadmapPage(data, voice, cuts).page());
            case QuestionsPage.SECTION -> list(new QuestionsPage(data, voice, cuts).page());
            default -> List.of();
        };
    }

    /** A board without an earlier wave, left to the edition's choice, sees the two views in its place. */
    private List<Page> change() {
        Optional<Page> change = new ChangePage(data, voice, titles).page();
        if (change.isPresent() || !boardsOwn()) {
            return list(change);
        }
        Optional<Page> gap = new GapPage(data, voice).page();
        return list(data.peers() == null ? gap.map(page -> new ModulePages(data, voice).under(page)) : gap);
    }

    /** The benchmark tells of modules too. A board without peers reads of them elsewhere: it has eight pages at most. */
    private List<Page> benchmark() {
        Optional<Page> benchmark = new BenchmarkPage(data, voice, titles).page();
        boolean elsewhere =
                data.change() == null && new GapPage(data, voice).page().isPresent();
        return benchmark.isPresent() || !boardsOwn() || elsewhere
                ? list(benchmark)
                : list(new ModulePages(data, voice).together());
    }

    private List<Page> modules() {
        ModulePages modules = new ModulePages(data, voice);
        return data.about().edition() == Edition.FULL ? modules.pages() : list(modules.together());
    }

    /** Whether a board gets what the edition holds, as nobody chose otherwise. */
    private boolean boardsOwn() {
        return data.about().edition() == Edition.BOARD && chosen(data).isEmpty();
    }

    private Page last() {
        return data.about().edition() == Edition.FULL
                ? new AppendixPage(data, voice, fingerprint).page()
                : new SurePage(data, voice, fingerprint, cuts).page();
    }

    private static List<Page> list(Optional<Page> page) {
        return page.stream().toList();
    }

    /** Ids of the sections between the cover and the last page: those somebody chose, else those of the edition. */
    private static List<String> shownOf(ReportData data) {
        List<String> chosen = chosen(data);
        return (chosen.isEmpty() ? of(data.about().edition()) : chosen.stream().filter(Sections::between)).toList();
    }

    /** Ids of the sections of an edition, shown or not, in order; without cover and last page, which are always there. */
    static Stream<String> of(Edition edition) {
        return edition == Edition.FULL ? SectionIds.ALL.stream().filter(Sections::between) : BOARD.stream();
    }

    /** Whether somebody chose the sections, and not this one. */
    static boolean leftOutByChoice(ReportData data, String section) {
        return !chosen(data).isEmpty() && !chosen(data).contains(section);
    }

    /** The sections that an edition would have, and those chosen besides. */
    static Stream<String> expected(ReportData data) {
        return Stream.concat(of(data.about().edition()), chosen(data).stream().filter(Sections::between))
                .distinct();
    }

    private static boolean between(String section) {
        return !section.equals(SectionIds.COVER) && !section.equals(AppendixPage.SECTION);
    }

    /** Whether a section is one of those chosen, or else of the edition; it may still be left out for want of data. */
    static boolean shows(ReportData data, String section) {
        return shownOf(data).contains(section);
    }

    /** Whether somebody chose the sections. */
    static boolean byChoice(ReportData data) {
        return !chosen(data).isEmpty();
    }

    private static List<String> chosen(ReportData data) {
        Looks looks = data.looks();
        return looks == null ? List.of() : looks.sections();
    }
}
