package org.cxmaturity.render.pptx;

import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.render.theme.Tone;
import org.jspecify.annotations.Nullable;

/** A cell of a table: words, how they are set, and what lies behind them. */
record GridCell(String text, TextStyle style, @Nullable Tone fill) {
    static GridCell of(String text, TextStyle style) {
        return new GridCell(text, style, null);
    }

    GridCell sized(double size) {
        return new GridCell(text, style.sized(size), fill);
    }
}
