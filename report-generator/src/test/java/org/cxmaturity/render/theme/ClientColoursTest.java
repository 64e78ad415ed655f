package org.cxmaturity.render.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.render.theme.ClientColours.Adjusted;
import org.cxmaturity.render.theme.ClientColours.Chosen;
import org.cxmaturity.report.Looks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever two colours somebody asks for, the report can be read, and peers stay grey. */
class ClientColoursTest {
    private static final List<Tone> PEERS = List.of(Tone.PEER, Tone.BAND, Tone.LINE, Tone.HAIR, Tone.INK, Tone.WHITE);

    private static Chosen of(@Nullable String primary, @Nullable String secondary) {
        return ClientColours.of(new Looks(primary, secondary, null, null, List.of()));
    }

    /** Corners and middles of the cube of colours, and some that are hard: pale, grey, rust. */
    static Stream<String> colours() {
        return Stream.concat(
                IntStream.range(0, 125)
                        .mapToObj(i -> new Rgb(i / 25 * 63, i / 5 % 5 * 63, i % 5 * 63)
                                .hex()
                                .substring(1)),
                Stream.of("FFFFFF", "FFD400", "7D8A91", "A9431E", "0E5468", "010101"));
    }

    @ParameterizedTest
    @MethodSource("colours")
    void everyColourComesOutLegible(String colour) {
        Palette p = of(colour, colour).palette();
        for (Tone ground : List.of(Tone.WHITE, Tone.SEGMENT, Tone.SEGMENT_CURRENT)) {
            assertThat(p.of(Tone.CLIENT).contrast(p.of(ground)))
                    .as("text on " + ground)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(p.of(Tone.CLIENT).contrast(p.of(Tone.BAND))).isGreaterThanOrEqualTo(3);
        assertThat(p.of(Tone.CLIENT).distance(p.of(Tone.PEER))).isGreaterThanOrEqualTo(25);
        assertThat(p.of(Tone.CLIENT).distance(p.of(Tone.WORSE))).isPositive();
        for (Tone text : List.of(Tone.WHITE, Tone.ON_DARK, Tone.ON_DARK_LABEL)) {
            assertThat(p.of(text).contrast(p.of(Tone.CLIENT_DARK)))
                    .as(text + " on the box")
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (int i = 0; i < 5; i++) {
            for (Tone ground : List.of(Tone.level(i, 5), Tone.wave(i, 5))) {
                assertThat(p.of(p.textOn(ground)).contrast(p.of(ground)))
                        .as("text on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("colours")
    void levelsDarkenStepByStepAsInTheHousePalette(String colour) {
        Palette p = of(colour, null).palette();
        for (int i = 1; i < 5; i++) {
            double white = p.of(Tone.WHITE).contrast(p.of(Tone.level(i, 5)));
            assertThat(white).isGreaterThan(p.of(Tone.WHITE).contrast(p.of(Tone.level(i - 1, 5))));
        }
    }

    @ParameterizedTest
    @MethodSource("colours")
    void peersAndFactorsKeepTheirColours(String colour) {
        Palette p = of(colour, colour).palette();
        PEERS.forEach(
                tone -> assertThat(p.of(tone)).isEqualTo(Palette.standard().of(tone)));
        IntStream.range(0, 5)
                .mapToObj(Tone::factor)
                .forEach(tone ->
                        assertThat(p.of(tone)).isEqualTo(Palette.standard().of(tone)));
    }

    @Test
    void aColourThatCanBeReadIsTakenAsItIs() {
        Chosen chosen = of("0E5468", "0A3A48");
        assertThat(chosen.adjusted()).isEmpty();
        assertThat(chosen.palette().of(Tone.CLIENT)).isEqualTo(Rgb.of("0E5468"));
        assertThat(chosen.palette().of(Tone.CLIENT_DARK)).isEqualTo(Rgb.of("0A3A48"));
    }

    /** Contrast of #FFD400 with white by the formula of WCAG 2.2: 1.05 / (0.2126 + 0.7152 * 0.6584 + 0.05) = 1.43. */
    @Test
    void aPaleColourIsMadeDarkerAndThatIsTold() {
        Chosen chosen = of("FFD400", null);
        Adjusted told = chosen.adjusted().get(0);
        assertThat(told.key()).isEqualTo("primary");
        assertThat(told.asked()).isEqualTo(Rgb.of("FFD400"));
        assertThat(told.contrast()).isCloseTo(1.43, within(0.01));
        assertThat(told.used()).isEqualTo(chosen.palette().of(Tone.CLIENT));
        assertThat(told.used().red()).isGreaterThan(told.used().blue());
    }

    @Test
    void aFirstColourLikeWorseLeavesWorseToInk() {
        Chosen chosen = of("A9431E", null);
        assertThat(chosen.likeWorse()).isTrue();
        assertThat(chosen.palette().of(Tone.WORSE)).isEqualTo(Rgb.of("15252D"));
        assertThat(of("0E5468", null).likeWorse()).isFalse();
    }

    @Test
    void withoutColoursThePaletteIsThatOfTheHouse() {
        assertThat(of(null, null).palette()).isEqualTo(Palette.standard());
    }

    /** CIE76 of pure red and pure green, L*a*b* by the formulas of CIE 15: (53.2, 80.1, 67.2) and (87.7, -86.2, 83.2). */
    @Test
    void colourDistanceIsThatOfCie() {
        assertThat(Rgb.of("FF0000").distance(Rgb.of("00FF00"))).isCloseTo(170.6, within(0.3));
        assertThat(Rgb.of("FFFFFF").distance(Rgb.of("000000"))).isCloseTo(100, within(0.1));
    }
}
