package org.cxmaturity.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.cxmaturity.report.LanguageMarks;
import org.junit.jupiter.api.Test;

/** Measured with a ruler on which every letter is one point wide. */
class WrapTest {
    private final Wrap wrap = new Wrap((text, style) -> text.codePointCount(0, text.length()));
    private final TextStyle plain = TextStyle.of(Face.SANS, 10, 12, Tone.INK);
    private final TextStyle bold = plain.with(Face.SANS_SEMIBOLD);

    private List<String> lines(String text, double width) {
        return wrap.lines(text, plain, width).stream().map(Line::text).toList();
    }

    @Test
    void linesEndAtSpacesAndKeepThem() {
        assertThat(lines("one two three four", 9)).containsExactly("one two ", "three ", "four");
        assertThat(lines("one two three four", 13)).containsExactly("one two ", "three four");
        assertThat(wrap.lines("one two three four", plain, 9).get(0).width()).isEqualTo(7);
    }

    @Test
    void eachLineKeepsTheLanguageOfItsPieces() {
        Wrap other = new Wrap((text, style) -> LanguageMarks.length(text));
        String text = "siger \u00bb" + LanguageMarks.mark("two three four", "en") + "\u00ab nu";

        List<String> lines =
                other.lines(text, plain, 12).stream().map(Line::text).toList();

        assertThat(lines.stream().map(LanguageMarks::plain))
                .containsExactlyElementsOf(lines("siger \u00bbtwo three four\u00ab nu", 12));
        assertThat(lines.stream()
                        .map(line -> LanguageMarks.stretches(line).stream()
                                .filter(s -> s.language().equals("en"))
                                .map(s -> s.text().strip())
                                .toList()))
                .containsExactly(List.of("two"), List.of("three four"), List.of());
        assertThat(lines.get(0)).endsWith(" ");
    }

    @Test
    void noTextHasNoLines() {
        assertThat(lines("", 10)).isEmpty();
    }

    @Test
    void noSingleWordIsLeftLast() {
        assertThat(lines("aa bb cc dd", 8)).containsExactly("aa bb ", "cc dd");
        assertThat(lines("aaaa bbbb cc", 9)).containsExactly("aaaa bbbb ", "cc");
    }

    @Test
    void aWordTooLongForTheLineIsBroken() {
        assertThat(lines("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij ", "kl");
        assertThat(lines("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 2))
                .containsExactly("\ud83d\ude00\ud83d\ude00", "\ud83d\ude00");
    }

    @Test
    void aLineMayEndAfterAHyphenOrSlashBetweenLettersButNotInARange() {
        assertThat(lines("customer-facing", 10)).containsExactly("customer-", "facing");
        assertThat(lines("yes/no", 4)).containsExactly("yes/", "no");
        assertThat(lines("in 48\u201353", 6)).containsExactly("in ", "48\u201353");
        assertThat(lines("in 2024-25", 8)).containsExactly("in ", "2024-25");
    }

    @Test
    void aSoftHyphenShowsOnlyWhereTheLineEnds() {
        assertThat(lines("kund\u00adtill\u00adfreds", 9)).containsExactly("kundtill-", "freds");
    }

    @Test
    void aNoBreakSpaceHoldsItsWordsTogether() {
        assertThat(lines("is 1\u202f250 kr", 6)).containsExactly("is ", "1\u202f250 ", "kr");
        assertThat(lines("of 70\u00a0%", 5)).containsExactly("of ", "70\u00a0%");
    }

    @Test
    void aNewLineEndsALine() {
        assertThat(lines("one\ntwo", 20)).containsExactly("one", "two");
        assertThat(lines("one\n\ntwo", 20)).containsExactly("one", "", "two");
    }

    @Test
    void aNumberThatEndsAPhraseDoesNotBeginALine() {
        assertThat(lines("stands at level 4, above", 17)).containsExactly("stands at ", "level 4, above");
        assertThat(lines("at level 2\u20133", 8)).containsExactly("at level ", "2\u20133");
        assertThat(lines("about 47 in 100 of them", 8)).containsExactly("about 47 ", "in 100 ", "of them");
    }

    @Test
    void balancedLinesAreAsFewAndOfEvenLength() {
        List<Line> lines = wrap.balanced("aaa bbb ccc ddd eee fff", plain, 20);
        assertThat(lines).extracting(Line::text).containsExactly("aaa bbb ccc ", "ddd eee fff");
    }

    @Test
    void balancingNeverBreaksAWord() {
        assertThat(wrap.balanced("a bcdefghijklmnop", plain, 16))
                .extracting(Line::text)
                .containsExactly("a ", "bcdefghijklmnop");
    }

    @Test
    void stylesMayChangeWithinALine() {
        List<Line> lines = wrap.lines(List.of(new Words("Lead. ", bold), new Words("then plain words", plain)), 12);
        assertThat(lines.get(0).parts())
                .containsExactly(
                        new Line.Part(0, new Words("Lead. ", bold)), new Line.Part(6, new Words("then ", plain)));
        assertThat(lines.get(1).text()).isEqualTo("plain words");
    }

    @Test
    void aTextThatDoesNotFitIsCutWithAnEllipsis() {
        assertThat(wrap.cut("Aktieselskabet", plain, 8)).isEqualTo("Aktiese\u2026");
        assertThat(wrap.cut("short", plain, 8)).isEqualTo("short");
        assertThat(wrap.cut("a b", plain, 2.5)).isEqualTo("a\u2026");
        assertThat(wrap.cut("ab", plain, 0)).isEqualTo("\u2026");
    }
}
