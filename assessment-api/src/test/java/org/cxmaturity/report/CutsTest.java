package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cxmaturity.report.Block.Definitions;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Block.Points;
import org.cxmaturity.report.Block.Table;
import org.cxmaturity.report.Cut.Part;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report gives up to be short is said in it, and what its titles count is what they stand over. */
class CutsTest {
    private static final Said WORDS = new Said(
            null,
            null,
            null,
            "A letter",
            Map.of("roadmap", "On the way", "summary", "First"),
            Map.of(),
            null,
            null,
            null,
            null);

    private static ReportData board(String language) {
        return ReportData.of(Samples.full(language).edition(Edition.BOARD).said(WORDS));
    }

    private static Report report(ReportData data, Cut... cuts) {
        return Reports.of(data, "0123456789abcdef", new Cuts(List.of(cuts)));
    }

    private static Page page(Report report, String section) {
        return report.pages().stream()
                .filter(p -> p.section().equals(section))
                .findFirst()
                .orElseThrow();
    }

    private static <B extends Block> List<B> blocks(Page page, Class<B> kind) {
        return page.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String last(Page page) {
        List<Paragraph> all = blocks(page, Paragraph.class);
        return all.get(all.size() - 1).text();
    }

    @Test
    void fewerQuestionsAreCountedInTheTitleAndTheOthersSaidToBeInTheFullEdition() {
        Page whole = page(report(board("en")), "questions");
        Page less = page(report(board("en"), new Cut("questions", Part.LESS)), "questions");
        List<Report.Fact> all = blocks(whole, Points.class).get(0).points();

        assertThat(all).hasSize(7);
        assertThat(less.title()).startsWith("Five questions");
        assertThat(blocks(less, Points.class).get(0).points()).isEqualTo(all.subList(0, 5));
        assertThat(last(less)).isEqualTo("Two more are in the full edition.");
    }

    @Test
    void figuresThatTheChartShowsTooAreNamedWhereTheyAreGone() {
        Page less = page(report(board("en"), new Cut("change", Part.LESS)), "change");

        assertThat(blocks(page(report(board("en")), "change"), Table.class)).hasSize(1);
        assertThat(blocks(less, Table.class)).isEmpty();
        assertThat(last(less))
                .isEqualTo("A report for a board is short: \u201cThe figures\u201d is in the full edition.");
    }

    @Test
    void wholeSectionsTheLetterAndNotesAreNamedOnTheLastPage() {
        Report report = report(
                board("en"),
                new Cut("summary", Part.NOTE),
                new Cut("roadmap", Part.ALL),
                new Cut(Cut.LETTER, Part.ALL));

        assertThat(report.pages()).extracting(Page::section).doesNotContain("roadmap", "letter");
        assertThat(blocks(page(report, "summary"), Block.Note.class)).isEmpty();
        assertThat(blocks(page(report, "appendix"), Definitions.class))
                .flatExtracting(Definitions::entries)
                .contains(new Report.Fact(
                        "For want of room",
                        "A report for a board has eight pages at most. The full edition has the rest: "
                                + "the note on \u201cExecutive summary\u201d; Roadmap; Covering letter."));
    }

    @Test
    void slidesLeaveOutWhatTheReportLeavesOut() {
        Deck deck = Decks.of(board("en"), "0", new Cuts(List.of(new Cut("roadmap", Part.ALL))));

        assertThat(deck.slides())
                .extracting(Deck.Slide::section)
                .doesNotContain("roadmap")
                .contains("questions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void everythingCanBeGivenUpInEveryLanguageButSummaryAndLastPage(String language) {
        List<Cut> possible = Cuts.possible(board(language));
        Report least = Reports.of(board(language), "0", new Cuts(possible));

        assertThat(least.pages()).extracting(Page::section).containsExactly("summary", "appendix");
        assertThat(ReportText.of(least)).doesNotContain("left.", "cut.");
    }

    @Test
    void theFullEditionAndOneWhoseSectionsSomebodyChoseGiveUpNothing() {
        ReportInput chosen = Samples.full("en")
                .edition(Edition.BOARD)
                .looks(Looks.HOUSE.choosing(List.of("summary", "factors", "roadmap")));

        assertThat(Cuts.possible(ReportData.of(Samples.full("en").edition(Edition.FULL))))
                .isEmpty();
        assertThat(Cuts.possible(ReportData.of(chosen))).isEmpty();
        assertThat(Cuts.chosen(ReportData.of(chosen))).extracting(Cut::section).containsExactly("factors", "roadmap");
        assertThat(Cuts.chosen(board("en"))).isEmpty();
    }
}
