package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;

/**
 * The pages of an edition in order: for a board, what it reads in one sitting; in full, everything there is. A section
 * without data is left out, and the last page says why.
 */
final class Sections {
    private final ReportData data;
    private final Voice voice;
    private final String fingerprint;

    Sections(ReportData data, Voice voice, String fingerprint) {
        this.data = data;
        this.voice = voice;
        this.fingerprint = fingerprint;
    }

    List<Page> pages() {
        return data.about().edition() == Edition.FULL ? full() : board();
    }

    private List<Page> board() {
        Findings findings = Findings.of(data);
        Titles titles = new Titles(data, voice, findings);
        List<Page> pages = new ArrayList<>();
        pages.add(new SummaryPage(data, voice, findings, titles).page());
        new BenchmarkPage(data, voice, titles).page().ifPresent(pages::add);
        new ChangePage(data, voice, titles)
                .page()
                .or(() -> new GapPage(data, voice).page())
                .ifPresent(pages::add);
        new PrioritiesPage(data, voice).page().ifPresent(pages::add);
        new RoadmapPage(data, voice).page().ifPresent(pages::add);
        new QuestionsPage(data, voice).page().ifPresent(pages::add);
        pages.add(new SurePage(data, voice, fingerprint).page());
        return pages;
    }

    private List<Page> full() {
        Findings findings = Findings.of(data);
        Titles titles = new Titles(data, voice, findings);
        List<Page> pages = new ArrayList<>();
        pages.add(new SummaryPage(data, voice, findings, titles).page());
        pages.add(new ProfilePage(data, voice, titles).page());
        new BenchmarkPage(data, voice, titles).page().ifPresent(pages::add);
        pages.addAll(new FactorPages(data, voice, titles).pages());
        new GapPage(data, voice).page().ifPresent(pages::add);
        new GroupsPage(data, voice).page().ifPresent(pages::add);
        new PrioritiesPage(data, voice).page().ifPresent(pages::add);
        new ChangePage(data, voice, titles).page().ifPresent(pages::add);
        new RoadmapPage(data, voice).page().ifPresent(pages::add);
        new QuestionsPage(data, voice).page().ifPresent(pages::add);
        pages.add(new AppendixPage(data, voice, fingerprint).page());
        return pages;
    }

    /** Ids of the sections of an edition, shown or not, in order; without cover and last page, which are always there. */
    static Stream<String> of(Edition edition) {
        Stream<String> board = Stream.of(
                BenchmarkPage.SECTION,
                ChangePage.SECTION,
                PrioritiesPage.SECTION,
                RoadmapPage.SECTION,
                QuestionsPage.SECTION);
        return edition == Edition.FULL
                ? Stream.concat(board, Stream.of(GapPage.SECTION, GroupsPage.SECTION, COMMENTS, MEASURES))
                : board;
    }

    /** Free answers, which a report does not print yet. */
    static final String COMMENTS = "comments";

    /** The organisation's own leading and lagging measures, which nobody has handed in yet. */
    static final String MEASURES = "measures";
}
