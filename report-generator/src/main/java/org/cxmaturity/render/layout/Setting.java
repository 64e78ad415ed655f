package org.cxmaturity.render.layout;

import java.util.Map;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.text.Wrap;
import org.cxmaturity.render.theme.Lettering;
import org.cxmaturity.render.theme.Theme;

/**
 * What every part is set with.
 *
 * @param pages  page number of each section, as far as known: empty while the sheets are counted
 * @param beside whether columns stand beside each other; else one after the other
 * @param row    space between the rows of tables and lists, as a part of the usual
 */
record Setting(Theme theme, Typefaces faces, Map<String, Integer> pages, boolean beside, double row) {
    /** Rows of a table are then 6 mm high, and no longer 7. */
    private static final double DENSE = 0.7;

    Setting(Theme theme, Typefaces faces, Map<String, Integer> pages) {
        this(theme, faces, pages, true, 1);
    }

    Setting stacked() {
        return new Setting(theme, faces, pages, false, row);
    }

    Setting dense() {
        return new Setting(theme, faces, pages, beside, DENSE);
    }

    Lettering lettering() {
        return theme.lettering();
    }

    Wrap wrap() {
        return new Wrap(faces);
    }
}
