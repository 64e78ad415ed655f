package org.cxmaturity.questionnaire.author;

import org.cxmaturity.questionnaire.Text;
import org.jspecify.annotations.Nullable;

/** HTML while it is written, well-formed as XML: markup goes in as it is, everything else escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final String base;
    private final String language;

    /** For texts in one language that fall back to the base language, which is then marked. */
    Html(String base, String language) {
        this.base = base;
        this.language = language;
    }

    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** A text in the language of the page, or in the base language and marked as such; nothing for none. */
    Html words(@Nullable Text text) {
        return text == null ? this : raw(marked(text));
    }

    /** The markup of {@link #words}, to be put into a sentence. */
    String marked(Text text) {
        return text.has(language)
                ? escaped(text.in(language))
                : "<span lang=\"" + escaped(base) + "\">" + escaped(text.base()) + "</span>";
    }

    /** A whole element with a text in it; {@code tag} may have attributes. */
    Html element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + tag.split(" ", 2)[0] + ">\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
