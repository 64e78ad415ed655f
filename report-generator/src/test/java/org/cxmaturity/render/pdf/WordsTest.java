package org.cxmaturity.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.render.kit.Contents;
import org.cxmaturity.render.kit.Drawn;
import org.cxmaturity.render.kit.Samples;
import org.cxmaturity.render.theme.SheetSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a report, read back from its file. */
class WordsTest {
    private static final double HAIR = 0.6;

    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWordOfTheReportIsReadInTheFile(String name) throws Exception {
        String read = Contents.letters(PdfText.of(Drawn.pdf(name)).reading());
        List<String> printed = Contents.printed(Samples.all().get(name));
        assertThat(printed).hasSizeGreaterThan(10);
        assertThat(printed.stream().filter(text -> !read.contains(Contents.letters(text))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTextStandsInsideTheMargins(String name) throws Exception {
        List<TextBox> boxes = PdfText.of(Drawn.pdf(name)).boxes();
        assertThat(boxes).hasSizeGreaterThan(10);
        assertThat(boxes.stream().filter(box -> !inside(box))).isEmpty();
    }

    static boolean inside(TextBox box) {
        SheetSize sheet = SheetSize.a4();
        boolean sides = box.x() > sheet.margin() - HAIR
                && box.x() + box.width() - blank(box) < sheet.width() - sheet.margin() + HAIR;
        boolean text = box.content() && box.page() > 1;
        double top = text ? sheet.top() : 36;
        double bottom = text ? sheet.bottom() : sheet.height() - 12;
        return sides && box.y() - box.size() * 0.72 >= top - HAIR && box.y() <= bottom;
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTextIsTooSmallToRead(String name) throws Exception {
        assertThat(PdfText.of(Drawn.pdf(name)).boxes()).allMatch(box -> box.size() >= 7);
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTwoTextsOverlap(String name) throws Exception {
        List<TextBox> boxes = PdfText.of(Drawn.pdf(name)).boxes().stream()
                .filter(box -> !box.drawn().isBlank())
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                assertThat(overlap(boxes.get(i), boxes.get(k)))
                        .as("%s and %s", boxes.get(i), boxes.get(k))
                        .isFalse();
            }
        }
    }

    @Test
    void theChecksSeeOverlapAndOverflow() {
        TextBox one = new TextBox(2, 100, 200, 50, 10, "one", "one", true);
        assertThat(overlap(one, new TextBox(2, 149, 194, 50, 10, "two", "two", true)))
                .isTrue();
        assertThat(overlap(one, new TextBox(2, 151, 194, 50, 10, "two", "two", true)))
                .isFalse();
        assertThat(overlap(one, new TextBox(3, 100, 200, 50, 10, "two", "two", true)))
                .isFalse();
        assertThat(inside(one)).isTrue();
        assertThat(inside(new TextBox(2, 500, 200, 50, 10, "out", "out", true))).isFalse();
        assertThat(inside(new TextBox(2, 100, 795, 50, 10, "out", "out", true))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("names")
    void noPageIsEmpty(String name) throws Exception {
        PdfText text = PdfText.of(Drawn.pdf(name));
        Set<Integer> filled = text.boxes().stream()
                .filter(TextBox::content)
                .map(TextBox::page)
                .collect(Collectors.toSet());
        assertThat(filled).hasSize(text.pages());
    }

    @Test
    void theFootCountsThePages() throws Exception {
        PdfText text = PdfText.of(Drawn.pdf("five-factors"));
        assertThat(text.boxes())
                .filteredOn(box -> !box.content() && box.drawn().contains(" / "))
                .extracting(TextBox::drawn)
                .containsExactly("2 / 8", "3 / 8", "4 / 8", "5 / 8", "6 / 8", "7 / 8", "8 / 8");
    }

    @Test
    void aFindingPointsToTheFirstPageOfItsSection() throws Exception {
        PdfText text = PdfText.of(Drawn.pdf("five-factors"));
        assertThat(text.elements())
                .filteredOn(e -> e.kind().equals("Link"))
                .extracting(PdfText.Element::text)
                .containsExactly("p. 4", "p. 6", "p. 6", "p. 5", "p. 5", "p. 5");
    }

    @Test
    void aLongClientNameIsCutInTheRunningHead() throws Exception {
        PdfText text = PdfText.of(Drawn.pdf("monstrous"));
        assertThat(text.boxes())
                .filteredOn(box -> !box.content() && box.drawn().startsWith("Aktieselskabet"))
                .isNotEmpty()
                .allMatch(box -> box.drawn().endsWith("\u2026"));
    }

    @Test
    void aMissingLetterIsDrawnAsAQuestionMarkAndReadAsItself() throws Exception {
        PdfText text = PdfText.of(Drawn.pdf("monstrous"));
        assertThat(text.boxes()).anySatisfy(box -> {
            assertThat(box.drawn()).isEqualTo("???? ? \u00c5 A");
            assertThat(box.meant()).isEqualTo("\u682a\u5f0f\u4f1a\u793e \ud83d\ude00 \u00c5 \uff21");
        });
    }

    private static double blank(TextBox box) {
        int spaces = box.drawn().length() - box.drawn().stripTrailing().length();
        return spaces * box.size() * 0.3;
    }

    /** Letters from the baseline to the height of a capital. */
    static boolean overlap(TextBox a, TextBox b) {
        if (a.page() != b.page()) {
            return false;
        }
        double wide = Math.min(a.x() + a.width() - blank(a), b.x() + b.width() - blank(b)) - Math.max(a.x(), b.x());
        double high = Math.min(a.y(), b.y()) - Math.max(a.y() - a.size() * 0.72, b.y() - b.size() * 0.72);
        return wide > 0.5 && high > 0.5;
    }
}
