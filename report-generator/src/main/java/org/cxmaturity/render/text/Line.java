package org.cxmaturity.render.text;

import java.util.List;

/**
 * A line of set text.
 *
 * @param parts   stretches from the left, each with its distance from the line's start
 * @param width   in points, without the space at the end
 * @param goesOn  whether the text was broken at a space here; then the last part ends with one
 */
public record Line(List<Part> parts, double width, boolean goesOn) {
    public Line {
        parts = List.copyOf(parts);
    }

    /** A stretch of one style. */
    public record Part(double x, Words words) {}

    /** The line's letters. */
    public String text() {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.words().text()));
        return all.toString();
    }
}
