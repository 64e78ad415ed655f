package org.cxmaturity.render.theme;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Which colour each {@link Tone} is. Every tone has one. */
public record Palette(Map<Tone, Rgb> colours) {
    /**
     * A palette with a colour for every tone.
     *
     * @throws IllegalArgumentException when a tone has none
     */
    public Palette {
        Map<Tone, Rgb> all = new EnumMap<>(Tone.class);
        all.putAll(colours);
        for (Tone tone : Tone.values()) {
            if (!all.containsKey(tone)) {
                throw new IllegalArgumentException("No colour for " + tone);
            }
        }
        colours = Collections.unmodifiableMap(all);
    }

    /** The colour of a tone. */
    public Rgb of(Tone tone) {
        Rgb colour = colours.get(tone);
        if (colour == null) {
            throw new IllegalStateException("No colour for " + tone);
        }
        return colour;
    }

    /** Ink or white, whichever can be read better on {@code ground}. */
    public Tone textOn(Tone ground) {
        return of(Tone.INK).contrast(of(ground)) >= of(Tone.WHITE).contrast(of(ground)) ? Tone.INK : Tone.WHITE;
    }

    /** The house colours: petrol for the client, grey for peers. */
    public static Palette standard() {
        return new Palette(Map.ofEntries(
                entry(Tone.WHITE, "FFFFFF"),
                entry(Tone.INK, "15252D"),
                entry(Tone.INK_2, "44555E"),
                entry(Tone.INK_3, "5A6A73"),
                entry(Tone.CLIENT, "0E5468"),
                entry(Tone.CLIENT_DARK, "0A3A48"),
                entry(Tone.ON_DARK, "DCE8EB"),
                entry(Tone.ON_DARK_LABEL, "CFE0E5"),
                entry(Tone.WORSE, "A9431E"),
                entry(Tone.PEER, "7D8A91"),
                entry(Tone.BAND, "D9DFE1"),
                entry(Tone.LINE, "C9D1D4"),
                entry(Tone.HAIR, "E2E7E8"),
                entry(Tone.SEGMENT, "EEF2F3"),
                entry(Tone.SEGMENT_CURRENT, "CFE0E5"),
                entry(Tone.LEVEL_1, "E6EEF0"),
                entry(Tone.LEVEL_2, "BCD3D9"),
                entry(Tone.LEVEL_3, "86AFBA"),
                entry(Tone.LEVEL_4, "3F7B8C"),
                entry(Tone.LEVEL_5, "0E5468"),
                entry(Tone.FACTOR_1, "14213D"),
                entry(Tone.FACTOR_2, "862549"),
                entry(Tone.FACTOR_3, "2463A0"),
                entry(Tone.FACTOR_4, "4F8148"),
                entry(Tone.FACTOR_5, "BE7F12"),
                entry(Tone.WAVE_1, "D5E1E4"),
                entry(Tone.WAVE_2, "B3CAD0"),
                entry(Tone.WAVE_3, "7FA3AE"),
                entry(Tone.WAVE_4, "3F7484"),
                entry(Tone.WAVE_5, "0A3A48")));
    }

    private static Map.Entry<Tone, Rgb> entry(Tone tone, String hex) {
        return Map.entry(tone, Rgb.of(hex));
    }
}
