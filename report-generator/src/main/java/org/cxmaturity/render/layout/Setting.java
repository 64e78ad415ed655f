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
 */
record Setting(Theme theme, Typefaces faces, Map<String, Integer> pages, boolean beside) {
    Setting stacked() {
        return new Setting(theme, faces, pages, false);
    }

    Lettering lettering() {
        return theme.lettering();
    }

    Wrap wrap() {
        return new Wrap(faces);
    }
}
