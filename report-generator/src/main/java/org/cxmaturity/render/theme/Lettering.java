package org.cxmaturity.render.theme;

/**
 * The text styles of a report, in points.
 *
 * @param title      page title, at most two lines
 * @param lead       paragraph under the title
 * @param body       running text
 * @param heading    heading of a figure
 * @param table      cells
 * @param tableHead  heads of columns
 * @param caption    chart labels, captions, small print
 * @param large      the large figure
 * @param mid        figures and words of the second rank
 * @param anchor     what a practice looks like
 * @param coverTitle title of the cover
 * @param coverLine  line under it
 */
public record Lettering(
        TextStyle title,
        TextStyle lead,
        TextStyle body,
        TextStyle heading,
        TextStyle table,
        TextStyle tableHead,
        TextStyle caption,
        TextStyle large,
        TextStyle mid,
        TextStyle anchor,
        TextStyle coverTitle,
        TextStyle coverLine) {
    /** The house styles. */
    public static Lettering standard() {
        return new Lettering(
                TextStyle.of(Face.SERIF_SEMIBOLD, 18.75, 22.5, Tone.INK),
                TextStyle.of(Face.SANS, 9.4, 14, Tone.INK_2),
                TextStyle.of(Face.SANS, 9, 12.75, Tone.INK),
                TextStyle.of(Face.SANS_SEMIBOLD, 9, 12, Tone.INK),
                TextStyle.of(Face.SANS, 7.9, 10.5, Tone.INK),
                TextStyle.of(Face.SANS_SEMIBOLD, 7.5, 9.75, Tone.INK_2),
                TextStyle.of(Face.SANS, 7.5, 10.5, Tone.INK_3),
                TextStyle.of(Face.SERIF_SEMIBOLD, 40, 43.5, Tone.INK),
                TextStyle.of(Face.SANS_SEMIBOLD, 12.75, 18, Tone.INK),
                TextStyle.of(Face.SERIF, 9.45, 12.75, Tone.INK),
                TextStyle.of(Face.SERIF_SEMIBOLD, 36, 40, Tone.INK),
                TextStyle.of(Face.SERIF, 15, 21, Tone.INK_2));
    }
}
