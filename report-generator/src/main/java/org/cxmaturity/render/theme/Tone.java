package org.cxmaturity.render.theme;

/** A colour by what it means; the {@link Palette} says which colour that is. */
public enum Tone {
    WHITE,
    /** Text, table rules, key numbers. */
    INK,
    /** Secondary text, peer median tick. */
    INK_2,
    /** Captions and axis labels: the lightest text there is. */
    INK_3,
    /** The client, and "better". */
    CLIENT,
    /** The decision box. */
    CLIENT_DARK,
    /** Text on the decision box. */
    ON_DARK,
    /** Label on the decision box. */
    ON_DARK_LABEL,
    /** "Worse". */
    WORSE,
    /** Peer lines and outlines; never text. */
    PEER,
    /** Middle half of peers. */
    BAND,
    /** Outer rules. */
    LINE,
    /** Row rules and gridlines. */
    HAIR,
    /** A level that the client does not stand on. */
    SEGMENT,
    /** The level that the client stands on. */
    SEGMENT_CURRENT,
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    LEVEL_5,
    FACTOR_1,
    FACTOR_2,
    FACTOR_3,
    FACTOR_4,
    FACTOR_5,
    /** Waves of the cover, back to front. */
    WAVE_1,
    WAVE_2,
    WAVE_3,
    WAVE_4,
    WAVE_5;

    /** Tone of a factor's badge by its place, 0 and up; the five tones repeat. */
    public static Tone factor(int index) {
        return values()[FACTOR_1.ordinal() + Math.floorMod(index, 5)];
    }

    /** Tone of step {@code index} (0 and up) of {@code count} levels, from the lightest to the darkest. */
    public static Tone level(int index, int count) {
        return values()[LEVEL_1.ordinal() + fifth(index, count)];
    }

    /** Tone of wave {@code index} (0 = back) of {@code count} on the cover. */
    public static Tone wave(int index, int count) {
        return values()[WAVE_1.ordinal() + fifth(index, count)];
    }

    private static int fifth(int index, int count) {
        return count < 2 ? 4 : Math.min(4, Math.max(0, (int) Math.round(4.0 * index / (count - 1))));
    }
}
