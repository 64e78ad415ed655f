package org.cxmaturity.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private final Palette palette = Palette.standard();

    /** Ratios worked out with the formula of WCAG 2.2 when the colours were chosen. */
    @ParameterizedTest
    @CsvSource({
        "INK, 15.7",
        "INK_2, 7.8",
        "INK_3, 5.6",
        "CLIENT, 8.4",
        "CLIENT_DARK, 12.3",
        "WORSE, 6.0",
        "PEER, 3.6",
        "FACTOR_1, 16.0",
        "FACTOR_2, 8.8",
        "FACTOR_3, 6.2",
        "FACTOR_4, 4.6",
        "FACTOR_5, 3.4"
    })
    void aColourStandsOutFromWhiteAsDesigned(Tone tone, double ratio) {
        assertThat(palette.of(tone).contrast(palette.of(Tone.WHITE))).isCloseTo(ratio, within(0.051));
    }

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        assertThat(new Rgb(0, 0, 0).contrast(new Rgb(255, 255, 255))).isCloseTo(21, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Tone.class,
            names = {"LEVEL_.", "FACTOR_.", "WAVE_."},
            mode = EnumSource.Mode.MATCH_ANY)
    void textOnAFilledMarkCanBeRead(Tone ground) {
        double ratio = palette.of(palette.textOn(ground)).contrast(palette.of(ground));
        assertThat(ratio).isGreaterThan(4.5);
    }

    @Test
    void textOnTheDecisionBoxCanBeRead() {
        Rgb box = palette.of(Tone.CLIENT_DARK);
        assertThat(palette.of(Tone.ON_DARK).contrast(box)).isCloseTo(9.8, within(0.051));
        assertThat(palette.of(Tone.ON_DARK_LABEL).contrast(box)).isGreaterThan(7);
    }

    @Test
    void levelsGetDarkerStepByStepWhateverTheirNumber() {
        assertThat(Tone.level(0, 5)).isEqualTo(Tone.LEVEL_1);
        assertThat(Tone.level(4, 5)).isEqualTo(Tone.LEVEL_5);
        assertThat(Tone.level(0, 3)).isEqualTo(Tone.LEVEL_1);
        assertThat(Tone.level(1, 3)).isEqualTo(Tone.LEVEL_3);
        assertThat(Tone.level(2, 3)).isEqualTo(Tone.LEVEL_5);
        assertThat(Tone.level(0, 1)).isEqualTo(Tone.LEVEL_5);
    }

    @Test
    void aPaletteWithoutAColourForATone() {
        assertThatThrownBy(() -> new Palette(Map.of(Tone.INK, new Rgb(0, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WHITE");
    }

    @Test
    void noTextStyleIsUnderSevenPoints() {
        assertThatThrownBy(() -> TextStyle.of(Face.SANS, 6.9, 9, Tone.INK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextStyle.of(Face.SANS, 9, 8, Tone.INK)).isInstanceOf(IllegalArgumentException.class);
    }
}
