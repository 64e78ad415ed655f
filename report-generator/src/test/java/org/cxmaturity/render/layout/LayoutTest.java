package org.cxmaturity.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.kit.Samples;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Block;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.Report.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
    static List<String> names() {
        return List.copyOf(Samples.all().keySet());
    }

    private static List<Sheet> sheets(String name) {
        Report report = Objects.requireNonNull(Samples.all().get(name));
        return Layout.of(report, Theme.standard(), Typefaces.bundled());
    }

    @Test
    void everyPageBeginsASheetAndNamesItsSection() {
        assertThat(sheets("five-factors").stream()
                        .flatMap(sheet -> sheet.starts().stream())
                        .map(Sheet.Start::section))
                .containsExactly(
                        "",
                        "summary",
                        "profile",
                        "benchmark",
                        "depth-consistent",
                        "change",
                        "roadmap",
                        "questions",
                        "appendix");
    }

    @Test
    void aPageThatGoesOnHasNoSecondBookmark() {
        List<List<String>> starts = sheets("ten-factors").stream()
                .map(sheet -> sheet.starts().stream().map(Sheet.Start::section).toList())
                .toList();
        assertThat(starts).endsWith(List.of("departments"), List.of(), List.of("depth"));
    }

    @Test
    void shortSectionsShareASheetAndTheSummaryStandsAlone() {
        Report five = Objects.requireNonNull(Samples.all().get("five-factors"));
        Page first = new Page("one", "", null, "", "Title", "", List.of(new Block.KeyFigures(List.of())));
        List<Page> pages = List.of(first, shortPage("two"), shortPage("three"), shortPage("four"));
        List<Sheet> sheets = Layout.of(
                new Report(five.meta(), five.cover(), pages, five.looks()), Theme.standard(), Typefaces.bundled());

        assertThat(sheets).hasSize(3);
        assertThat(sheets.get(1).starts()).extracting(Sheet.Start::section).containsExactly("one");
        assertThat(sheets.get(2).starts()).extracting(Sheet.Start::section).containsExactly("two", "three", "four");
        assertThat(sheets.get(2).starts())
                .extracting(Sheet.Start::top)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Page shortPage(String section) {
        return new Page(
                section, section, null, section, "A title", "", List.of(new Block.Paragraph("", "Words.", false)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPartHoldsMarksOrOtherPartsButNotBoth(String name) {
        List<Tag> tags = sheets(name).stream()
                .flatMap(sheet -> sheet.ops().stream())
                .map(Op::tag)
                .filter(Tag::isContent)
                .distinct()
                .toList();
        assertThat(tags).isNotEmpty().noneMatch(tag -> tags.contains(parent(tag)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingIsDrawnBelowTheFootOrAboveTheHead(String name) {
        double foot = Theme.standard().sheet().footLine();
        assertThat(sheets(name).stream().skip(1).flatMap(s -> s.ops().stream()).map(Op::mark))
                .allMatch(mark -> mark.top() > 30 && mark.bottom() < foot + 3);
    }

    @Test
    void decorationCarriesNoWordsOfItsOwnBesideBadges() {
        List<Mark> labels = sheets("five-factors").stream()
                .flatMap(sheet -> sheet.ops().stream())
                .filter(op -> op.tag() == Tag.DECORATION && op.mark() instanceof Mark.Label)
                .map(Op::mark)
                .toList();
        assertThat(labels).allMatch(mark -> ((Mark.Label) mark).text().length() == 1);
    }

    private static Tag parent(Tag tag) {
        return Objects.requireNonNullElse(tag.parent(), Tag.DECORATION);
    }
}
