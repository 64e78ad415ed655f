package org.cxmaturity.render.html;

import org.cxmaturity.render.text.Clean;
import org.jspecify.annotations.Nullable;

/** Builds HTML and SVG; every text and attribute is escaped. */
final class Markup {
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

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element that holds text alone. */
    Markup element(String tag, String text, @Nullable String... attributes) {
        return open(tag, attributes).text(text).close(tag);
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
