package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Column;
import org.cxmaturity.report.Block.Head;
import org.cxmaturity.report.Block.Row;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Deck.Slide;
import org.cxmaturity.report.Deck.Terms;
import org.cxmaturity.report.Report.Fact;
import org.cxmaturity.report.Report.Page;

/** From what a report may show to the slides of a debrief: the report's own pages, in the order of the talk. */
public final class Decks {
    /** Sections before those that are not named here; those after them follow below. */
    private static final List<String> FIRST =
            List.of(ProfilePage.SECTION, SummaryPage.SECTION, BenchmarkPage.SECTION, SectionIds.FACTORS);

    private static final List<String> LAST =
            List.of(PrioritiesPage.SECTION, RoadmapPage.SECTION, QuestionsPage.SECTION);
    private static final int LINES_TO_FILL_IN = 3;

    private final ReportData data;
    private final Voice voice;
    private final String fingerprint;
    private final Cuts cuts;
    private final SlidePages slides;

    private Decks(ReportData data, String fingerprint, Cuts cuts) {
        this.data = data;
        this.cuts = cuts;
        this.voice = Voice.of(data);
        this.fingerprint = fingerprint;
        this.slides = new SlidePages(data, voice);
    }

    /**
     * The deck of these data: the same data give the same deck, on any machine.
     *
     * @param fingerprint 16 hex digits that stand for the data
     */
    public static Deck of(ReportData data, String fingerprint) {
        return of(data, fingerprint, Cuts.NONE);
    }

    /** The same without what the report gives up to be short. */
    public static Deck of(ReportData data, String fingerprint, Cuts cuts) {
        return new Decks(data, fingerprint, cuts).deck();
    }

    private Deck deck() {
        Report report = Reports.of(data, fingerprint, cuts);
        List<Slide> all = new ArrayList<>();
        all.add(new AnsweredSlide(data, voice).slide());
        for (Page page : pages(report)) {
            if (page.section().equals(SummaryPage.SECTION)) {
                all.add(slides.findings(page));
            } else {
                all.add(slides.slide(page));
            }
        }
        report.pages().stream()
                .filter(page -> page.section().equals(SummaryPage.SECTION))
                .findFirst()
                .ifPresent(page -> all.add(1, slides.whole(page, titles().score())));
        all.add(decision());
        all.add(slides.slide(sure()));
        return new Deck(report.meta(), report.cover(), all, terms(), report.looks());
    }

    private Terms terms() {
        return new Terms(
                voice.say("deck.partOf"),
                voice.say("deck.peers.width"),
                voice.say("deck.interval.low"),
                voice.say("deck.interval.high"),
                voice.say("deck.interval.down"),
                voice.say("deck.interval.up"),
                voice.say("deck.noLogo"));
    }

    private Titles titles() {
        return new Titles(data, voice, Findings.of(data));
    }

    /**
     * The report's pages in the order of the talk. The profile and the two views are also for those who got the short
     * report, unless somebody chose other sections. A covering letter is for readers, not for a talk.
     */
    private List<Page> pages(Report report) {
        Map<String, Page> pages = new LinkedHashMap<>();
        List<Page> more = Stream.concat(Stream.of(new ProfilePage(data, voice, titles()).page()), views().stream())
                .filter(page -> !Sections.leftOutByChoice(data, page.section()))
                .filter(page -> !cuts.page(page.section()))
                .toList();
        new SaidPages(data, voice).withNotes(more, cuts).forEach(page -> pages.put(page.section(), page));
        report.pages().forEach(page -> pages.put(page.section(), page));
        pages.remove(ContentsPage.SECTION);
        pages.remove(AppendixPage.SECTION);
        pages.remove(SaidPages.LETTER);
        List<Page> ordered = new ArrayList<>();
        FIRST.forEach(section -> take(pages, section, ordered));
        List<Page> last = new ArrayList<>();
        LAST.forEach(section -> take(pages, section, last));
        ordered.addAll(pages.values());
        ordered.addAll(last);
        return ordered;
    }

    /** How sure the figures are; how they were made has been told at the start. */
    private Page sure() {
        Page page = new SurePage(data, voice, fingerprint, cuts).page();
        String made = voice.say("method.head");
        List<Block> blocks = page.blocks().stream()
                .filter(b ->
                        !(b instanceof Block.Definitions d && d.head().title().equals(made)))
                .toList();
        return new Page(page.section(), page.name(), page.badge(), page.eyebrow(), page.title(), page.lead(), blocks);
    }

    private Optional<Page> views() {
        return new GapPage(data, voice).page();
    }

    /** A section, and with it the pages of its parts. */
    private static void take(Map<String, Page> pages, String section, List<Page> into) {
        pages.values().stream()
                .filter(page -> SectionIds.holds(section, page.section()))
                .forEach(into::add);
        pages.keySet().removeIf(id -> SectionIds.holds(section, id));
    }

    /** What people wrote that is to be decided; without it lines to fill in, as the report proposes nothing itself. */
    private Slide decision() {
        String decision = data.said().decision();
        String body = data.said().decisionBody();
        String title = voice.say("summary.decision");
        SlidePart part = decision == null
                ? new SlidePart.Of(toFillIn())
                : new SlidePart.Of(new Block.Decision(
                        title, decision, body == null ? "" : body, SaidPages.writtenBy(data, voice)));
        String lead = decision == null ? voice.say("deck.decide.lead") : "";
        List<Fact> notes = new SlideNotes(data, voice).of("decision", title, lead, List.of(), List.of(part));
        return new Slide("decision", voice.say("deck.decide.name"), title, lead, List.of(part), notes);
    }

    private Table toFillIn() {
        List<Column> columns = List.of(
                new Column(voice.say("deck.decide.what"), false, 4),
                new Column(voice.say("column.owner"), false, 2),
                new Column(voice.say("deck.decide.when"), false, 1.5));
        Row empty = new Row(List.of(Cell.of(""), Cell.of(""), Cell.of("")), false);
        List<Row> rows = Stream.generate(() -> empty).limit(LINES_TO_FILL_IN).toList();
        return new Table(new Head("", ""), columns, rows, "");
    }
}
