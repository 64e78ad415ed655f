package org.cxmaturity.render.text;

import org.cxmaturity.render.theme.TextStyle;

/** Measures text. */
public interface Ruler {
    /** Width of a text on one line, in points; marks of languages in it take no room. */
    double width(String text, TextStyle style);
}
