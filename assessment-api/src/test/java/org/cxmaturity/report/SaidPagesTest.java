package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.report.Block.Cell;
import org.cxmaturity.report.Block.Decision;
import org.cxmaturity.report.Block.Note;
import org.cxmaturity.report.Block.Paragraph;
import org.cxmaturity.report.Report.Page;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.Said.Author;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that people wrote stand apart, under their name; what is computed stays; an empty slot invents nothing. */
class SaidPagesTest {
    private static final Author AUTHOR = new Author("A. Example", "Example Ltd", "+45 00");

    private static Said said(@Nullable Author author) {
        return new Said(
                "A headline of ours",
                "Decide this",
                "For these reasons",
                "First paragraph\n\nSecond paragraph",
                Map.of("benchmark", "On the peers\n\nMore", "factors", "On the first factor"),
                Map.of(),
                "On the cover",
                null,
                "The board",
                author);
    }

    private static Report report(ReportInput input) {
        return Reports.of(ReportData.of(input), "0123456789abcdef");
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

    private static List<String> sections(ReportInput input) {
        return report(input).pages().stream().map(Page::section).toList();
    }

    @Test
    void aWrittenHeadlineStandsOverTheComputedOneAndSaysWhoWroteIt() {
        String computed = page(report(Samples.full("en")), "summary").title();
        Page summary = page(report(Samples.full("en").said(said(AUTHOR))), "summary");

        assertThat(summary.title()).isEqualTo("A headline of ours");
        assertThat(summary.lead()).isEqualTo("Written by A. Example, Example Ltd. The figures say: " + computed + ".");
    }

    @Test
    void theDecisionSaysWhoWroteItAndStaysEmptyUntilSomebodyDoes() {
        Page summary = page(report(Samples.full("en").said(said(AUTHOR))), "summary");

        assertThat(blocks(summary, Decision.class))
                .containsExactly(new Decision(
                        "The one thing to decide",
                        "Decide this",
                        "For these reasons",
                        "Written by A. Example, Example Ltd."));
        assertThat(blocks(page(report(Samples.full("en")), "summary"), Decision.class))
                .isEmpty();
    }

    @Test
    void theLetterIsAPageOfItsOwnAfterTheCoverInParagraphs() {
        Report report = report(Samples.full("en").said(said(AUTHOR)));
        Page letter = report.pages().get(0);

        assertThat(letter.section()).isEqualTo("letter");
        assertThat(letter.title()).isEqualTo("Covering letter from A.\u00a0Example");
        assertThat(blocks(letter, Paragraph.class))
                .extracting(p -> p.lead() + p.text())
                .containsExactly(
                        "First paragraph",
                        "Second paragraph",
                        "A. Example\nExample Ltd\n+45 00",
                        "Letter and notes are the words of their writer. They are not derived from the answers, and they change no figure.");
    }

    @Test
    void aNoteStandsAtTheEndOfItsPageOrOfTheFirstOfItsSection() {
        Report report = report(Samples.full("en").said(said(AUTHOR)));

        assertThat(blocks(page(report, "benchmark"), Note.class))
                .containsExactly(new Note("Note from A. Example, Example Ltd", List.of("On the peers", "More")));
        assertThat(blocks(page(report, "factors/articulate"), Note.class)).hasSize(1);
        assertThat(blocks(page(report, "factors/consistent"), Note.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void wordsWithoutANameAreNeverGivenOne(String language) {
        Report report = report(Samples.full(language).said(said(null)));
        String unnamed = Words.of(language).say("said.unnamed");

        assertThat(page(report, "summary").lead()).startsWith(unnamed);
        assertThat(blocks(page(report, "summary"), Decision.class).get(0).by()).isEqualTo(unnamed);
        assertThat(report.meta().author()).isEqualTo("CX maturity toolkit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void theLastPageSaysWhatWasWrittenAndByWhom(String language) {
        String said = ReportText.of(report(Samples.full(language).said(said(AUTHOR))));
        assertThat(said).contains(Words.of(language).say("origin.said") + " = ");
        assertThat(ReportText.of(report(Samples.full(language))))
                .doesNotContain(Words.of(language).say("origin.said") + " = ");
    }

    @Test
    void theCoverNamesWhoAskedWhoAnswersAndHowToReachThem() {
        Report report = report(Samples.full("en").said(said(AUTHOR)));

        assertThat(report.cover().text()).isEqualTo("On the cover");
        assertThat(report.cover().facts())
                .extracting(f -> f.label() + ": " + f.value())
                .contains(
                        "Commissioned by: The board",
                        "Prepared by, and answerable for it: A. Example, Example Ltd",
                        "Telephone: +45 00");
        assertThat(report.meta().author()).isEqualTo("A. Example, Example Ltd");
    }

    @Test
    void anOwnerStandsOnTheRoadmapAndSaysWhoWroteIt() {
        Block.Table empty = roadmap(Samples.full("en"));
        String item = ReportData.of(Samples.full("en")).plan().factors().stream()
                .flatMap(c -> c.routes().stream())
                .flatMap(r -> r.moves().stream())
                .map(Plan.Move::item)
                .findFirst()
                .orElseThrow();
        Said said =
                new Said(null, null, null, null, Map.of(), Map.of(item, "Head of service"), null, null, null, AUTHOR);
        Block.Table owned = roadmap(Samples.full("en").said(said));

        assertThat(owners(empty)).containsOnly("");
        assertThat(owners(owned)).contains("Head of service");
        assertThat(owned.note()).isEqualTo("Owners: Written by A. Example, Example Ltd.");
    }

    private static Block.Table roadmap(ReportInput input) {
        return blocks(page(report(input), "roadmap"), Block.Table.class).get(0);
    }

    private static List<String> owners(Block.Table table) {
        return table.rows().stream()
                .map(r -> r.cells().get(r.cells().size() - 1))
                .map(Cell::text)
                .toList();
    }

    @Test
    void wordsChangeNoFigure() {
        ReportData plain = ReportData.of(Samples.full("en"));
        ReportData spoken = ReportData.of(Samples.full("en").said(said(AUTHOR)));
        assertThat(Untraced.taking(Set.of(Untraced.SAID), spoken, plain)).isEqualTo(plain);
    }

    @Test
    void chosenSectionsStandInTheirOrderWithTheLastPageAlwaysThere() {
        Looks looks = Looks.HOUSE.choosing(List.of("questions", "summary", "cover"));

        assertThat(sections(Samples.full("en").looks(looks))).containsExactly("questions", "summary", "appendix");
        assertThat(sections(Samples.full("en").edition(Edition.BOARD).looks(looks)))
                .containsExactly("questions", "summary", "appendix");
    }

    @Test
    void aBoardCanHaveASectionOfTheFullReport() {
        ReportInput input = Samples.full("en").edition(Edition.BOARD);
        assertThat(sections(input)).doesNotContain("profile");
        assertThat(sections(input.looks(Looks.HOUSE.choosing(List.of("profile", "factors")))))
                .startsWith("profile", "factors/articulate")
                .endsWith("appendix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void whatWasLeftOutByChoiceIsSaidOnTheLastPage(String language) {
        Words words = Words.of(language);
        ReportInput input = Samples.full(language).edition(Edition.BOARD);
        String chosen = ReportText.of(report(input.looks(Looks.HOUSE.choosing(List.of("summary", "roadmap")))));

        Stream.of("benchmark", "change", "priorities", "questions")
                .forEach(left ->
                        assertThat(chosen).contains(words.say("left." + left) + " = " + words.say("left.why.choice")));
        assertThat(chosen).doesNotContain(words.say("left.roadmap") + " = ");
        assertThat(ReportText.of(report(input))).doesNotContain(words.say("left.why.choice"));
    }

    @Test
    void aNoteToASectionThatIsNotThereIsNamed() {
        Looks looks = Looks.HOUSE.choosing(List.of("summary"));
        ReportData data = ReportData.of(Samples.full("en").said(said(AUTHOR)).looks(looks));
        assertThat(Reports.idleNotes(data)).containsExactlyInAnyOrder("benchmark", "factors");
    }
}
