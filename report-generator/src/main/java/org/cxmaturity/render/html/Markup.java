package org.cxmaturity.render.html;

import java.util.Arrays;
import java.util.Set;
import org.cxmaturity.render.text.Clean;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.LanguageMarks.Stretch;
import org.jspecify.annotations.Nullable;

/** Builds HTML and SVG; every text and attribute is escaped. */
final class Markup {
    /** Elements that hold letters alone, so that no piece of them can be marked: they stay in the page's language. */
    private static final Set<String> NO_PIECES = Set.of("title", "desc");

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** A start tag; attributes are names and values in turn, and one whose value is null is left out. */
    Markup open(String tag, @Nullable String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Text; pieces in another language than the page's are marked so. */
    Markup text(String text) {
        return text(text, "span");
    }

    private Markup text(String text, String piece) {
        if (!LanguageMarks.in(text)) {
            out.append(escaped(text));
            return this;
        }
        for (Stretch stretch : LanguageMarks.stretches(text)) {
            if (stretch.language().isEmpty()) {
                out.append(escaped(stretch.text()));
            } else {
                open(piece, "lang", stretch.language()).text(stretch.text()).close(piece);
            }
        }
        return this;
    }

    /** An element that holds text alone; its language is told where it is another one as a whole. */
    Markup element(String tag, String text, @Nullable String... attributes) {
        String language = LanguageMarks.whole(text);
        open(tag, language.isEmpty() ? attributes : with(language, attributes));
        if (!language.isEmpty() || NO_PIECES.contains(tag)) {
            return text(LanguageMarks.plain(text)).close(tag);
        }
        return text(text, tag.equals("text") ? "tspan" : "span").close(tag);
    }

    private static @Nullable String[] with(String language, @Nullable String... attributes) {
        @Nullable String[] all = Arrays.copyOf(attributes, attributes.length + 2);
        all[attributes.length] = "lang";
        all[attributes.length + 1] = language;
        return all;
    }

    /** The same; nothing where there is no text. */
    Markup ifAny(String tag, String text, @Nullable String... attributes) {
        return text.isEmpty() ? this : element(tag, text, attributes);
    }

    /** Markup made elsewhere, taken as it is. */
    Markup add(String markup) {
        out.append(markup);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (String line : text.split("\n", -1)) {
            Clean.text(line).chars().forEach(c -> escape(safe, (char) c));
            safe.append('\n');
        }
        safe.setLength(safe.length() - 1);
        return safe.toString();
    }

    private static void escape(StringBuilder safe, char c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append(c);
        }
    }
}
