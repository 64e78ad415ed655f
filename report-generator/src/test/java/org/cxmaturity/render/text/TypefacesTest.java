package org.cxmaturity.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefacesTest {
    private final Typefaces faces = Typefaces.bundled();
    private final TextStyle ten = TextStyle.of(Face.SANS, 10, 12, Tone.INK);

    /** Advances as fontTools reads them: m 1794, A and V 1413 and their kerning -140, of 2048. */
    @Test
    void widthsAreThoseOfTheFontWithItsKerning() {
        assertThat(faces.width("m", ten)).isCloseTo(8.75, within(1e-9));
        assertThat(faces.width("A", ten)).isCloseTo(6.89, within(1e-9));
        assertThat(faces.width("AV", ten)).isCloseTo(13.10, within(1e-9));
        assertThat(faces.width("", ten)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void figuresAreAllAsWide(Face face) {
        TextStyle style = ten.with(face);
        assertThat(faces.width("1111", style)).isEqualTo(faces.width("0000", style), within(1e-9));
        assertThat(faces.width("4789", style)).isEqualTo(faces.width("0000", style), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void everyFaceHasTheLettersOfTheFourLanguagesAndTheSignsOfReports(Face face) {
        "abcdefghijklmnopqrstuvwxyz\u00e6\u00f8\u00e5\u00e4\u00f6\u00e9ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c6\u00d8\u00c5\u00c4\u00d6\u00c90123456789.,;:!?()%&/+=<>\u2212\u2013\u2014\u201c\u201d\u00ab\u00bb\u2019\u2026\u00a0\u202f\u2022\u2192\u25b2\u25bc\u2265"
                .codePoints()
                .forEach(c -> assertThat(faces.of(face).has(c))
                        .as(Character.getName(c))
                        .isTrue());
    }

    @Test
    void aTextInKnownLettersIsOneRun() {
        assertThat(faces.spell("H\u00e5r og sk\u00e6g", Face.SANS))
                .containsExactly(new Run("H\u00e5r og sk\u00e6g", null));
    }

    @Test
    void anUnknownLetterIsAQuestionMarkThatRemembersItself() {
        assertThat(faces.spell("Aa\u682a\u5f0fz", Face.SANS))
                .containsExactly(new Run("Aa", null), new Run("??", "\u682a\u5f0f"), new Run("z", null));
        assertThat(faces.missing(0x682a, Face.SANS)).isTrue();
        assertThat(faces.missing('a', Face.SANS)).isFalse();
    }

    @Test
    void aLetterWithACompatibleFormIsDrawnAsThat() {
        assertThat(faces.spell("\uff21", Face.SERIF)).containsExactly(new Run("A", "\uff21"));
        assertThat(faces.missing(0xff21, Face.SERIF)).isFalse();
    }

    @Test
    void accentsAreJoinedAndUnseenMarksDropped() {
        assertThat(faces.spell("A\u030a\u200bB\u00ad\ufeffC\tD", Face.SANS).stream()
                        .map(Run::drawn))
                .containsExactly("\u00c5BC D");
    }

    @Test
    void aMarkThatTheFontLacksIsLeftOffItsLetterAndStillMeant() {
        assertThat(Typefaces.bundled().spell("Z\u0351a", Face.SANS))
                .containsExactly(new Run("Z", null), new Run("", "\u0351"), new Run("a", null));
    }
}
