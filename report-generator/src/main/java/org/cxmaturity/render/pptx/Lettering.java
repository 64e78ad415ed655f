package org.cxmaturity.render.pptx;

import org.cxmaturity.render.theme.Face;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;

/** How text is set on slides, in points. */
final class Lettering {
    static final TextStyle COVER_TITLE = TextStyle.of(Face.SERIF_SEMIBOLD, 40, 46, Tone.INK);
    static final TextStyle COVER_LINE = TextStyle.of(Face.SERIF, 18, 24, Tone.INK_2);
    static final TextStyle EYEBROW = TextStyle.of(Face.SANS_SEMIBOLD, 12, 16, Tone.CLIENT);
    static final TextStyle TITLE = TextStyle.of(Face.SERIF_SEMIBOLD, 26, 32, Tone.INK);
    static final TextStyle LEAD = TextStyle.of(Face.SANS, 14, 19, Tone.INK_2);
    static final TextStyle BODY = TextStyle.of(Face.SANS, 14, 19, Tone.INK);
    static final TextStyle STRONG = TextStyle.of(Face.SANS_SEMIBOLD, 14, 19, Tone.INK);
    static final TextStyle HEADING = TextStyle.of(Face.SANS_SEMIBOLD, 12, 16, Tone.INK);
    static final TextStyle SMALL = TextStyle.of(Face.SANS, 11, 15, Tone.INK_3);
    static final TextStyle TABLE = TextStyle.of(Face.SANS, 12, 15, Tone.INK);
    static final TextStyle QUESTION = TextStyle.of(Face.SERIF_SEMIBOLD, 16, 21, Tone.INK);
    static final TextStyle LARGE = TextStyle.of(Face.SERIF_SEMIBOLD, 48, 54, Tone.INK);
    static final TextStyle MID = TextStyle.of(Face.SERIF_SEMIBOLD, 24, 30, Tone.INK);
    static final TextStyle DECISION = TextStyle.of(Face.SERIF_SEMIBOLD, 24, 31, Tone.WHITE);
    static final TextStyle FOOT = TextStyle.of(Face.SANS, 9, 12, Tone.INK_3);
    static final TextStyle NOTES = TextStyle.of(Face.SANS, 11, 15, Tone.INK);

    private Lettering() {}
}
