package org.cxmaturity.render.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.report.Looks;

/**
 * The house palette in somebody's two colours. The first is the client's: marks, titles, and, as lighter and darker
 * steps of it, the levels and the drawing on the cover. The second is the ground of the decision box. Peers stay grey,
 * factors keep their own colours. A colour too light to be read is made darker, step by step, and that is told.
 */
public final class ClientColours {
    /** Least contrast of text with its ground (WCAG 2.2, 1.4.3). */
    static final double TEXT = 4.5;

    /** Least contrast of a mark with its ground (WCAG 2.2, 1.4.11). */
    static final double MARK = 3.0;

    /** How far the client's colour must be from that of the peers and that for "worse" to be told at a glance (CIE76). */
    static final double APART = 25;

    /** Tones that keep the lightness they have in the house palette and take the client's hue. */
    private static final List<Tone> STEPS = List.of(
            Tone.SEGMENT_CURRENT,
            Tone.LEVEL_1,
            Tone.LEVEL_2,
            Tone.LEVEL_3,
            Tone.LEVEL_4,
            Tone.LEVEL_5,
            Tone.WAVE_1,
            Tone.WAVE_2,
            Tone.WAVE_3,
            Tone.WAVE_4);

    private static final List<Tone> ON_THE_BOX = List.of(Tone.ON_DARK, Tone.ON_DARK_LABEL);

    private final Map<Tone, Rgb> colours = new EnumMap<>(Palette.standard().colours());
    private final List<Adjusted> adjusted = new ArrayList<>();
    private boolean likeWorse;

    private ClientColours() {}

    /**
     * What came of the colours asked for.
     *
     * @param palette   a colour for every tone
     * @param adjusted  the colours that had to be made darker
     * @param likeWorse whether the first is so near the colour for "worse" that worse is said in ink instead
     */
    public record Chosen(Palette palette, List<Adjusted> adjusted, boolean likeWorse) {
        public Chosen {
            adjusted = List.copyOf(adjusted);
        }
    }

    /**
     * A colour that was made darker.
     *
     * @param key      primary or secondary
     * @param asked    as asked for
     * @param used     as drawn
     * @param contrast of the colour asked for with white, 1 to 21
     */
    public record Adjusted(String key, Rgb asked, Rgb used, double contrast) {}

    /** The palette for these looks; the house palette where no colour is asked for. */
    public static Chosen of(Looks looks) {
        ClientColours made = new ClientColours();
        Optional<Rgb> primary = Optional.ofNullable(looks.primary()).map(Rgb::of);
        Optional<Rgb> secondary = Optional.ofNullable(looks.secondary()).map(Rgb::of);
        primary.ifPresent(made::client);
        secondary
                .or(() -> primary.map(p -> p.lightAs(made.house(Tone.CLIENT_DARK))))
                .ifPresent(ground -> made.box(ground, secondary.isPresent()));
        return new Chosen(new Palette(made.colours), made.adjusted, made.likeWorse);
    }

    private Rgb house(Tone tone) {
        return Palette.standard().of(tone);
    }

    private void client(Rgb asked) {
        for (Tone tone : STEPS) {
            colours.put(tone, asked.lightAs(house(tone)));
        }
        Rgb used = asked;
        while (!reads(used)) {
            used = used.darker();
        }
        told("primary", asked, used);
        colours.put(Tone.CLIENT, used);
        if (used.distance(house(Tone.WORSE)) < APART) {
            likeWorse = true;
            colours.put(Tone.WORSE, house(Tone.INK));
        }
    }

    /** Text on white and on the tints of a level, marks on the band of the peers and beside their lines. */
    private boolean reads(Rgb client) {
        return client.contrast(house(Tone.WHITE)) >= TEXT
                && client.contrast(house(Tone.SEGMENT)) >= TEXT
                && client.contrast(of(Tone.SEGMENT_CURRENT)) >= TEXT
                && client.contrast(house(Tone.BAND)) >= MARK
                && client.distance(house(Tone.PEER)) >= APART;
    }

    private void box(Rgb asked, boolean byName) {
        for (Tone tone : ON_THE_BOX) {
            colours.put(tone, asked.lightAs(house(tone)));
        }
        Rgb used = asked;
        while (used.contrast(of(Tone.ON_DARK)) < TEXT
                || used.contrast(of(Tone.ON_DARK_LABEL)) < TEXT
                || used.contrast(house(Tone.WHITE)) < TEXT) {
            used = used.darker();
        }
        if (byName) {
            told("secondary", asked, used);
        }
        colours.put(Tone.CLIENT_DARK, used);
        colours.put(Tone.WAVE_5, used);
    }

    private Rgb of(Tone tone) {
        return colours.getOrDefault(tone, house(tone));
    }

    private void told(String key, Rgb asked, Rgb used) {
        if (!used.equals(asked)) {
            adjusted.add(new Adjusted(key, asked, used, asked.contrast(house(Tone.WHITE))));
        }
    }
}
