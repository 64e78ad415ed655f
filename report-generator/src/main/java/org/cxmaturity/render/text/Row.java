package org.cxmaturity.render.text;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.theme.TextStyle;

/** A line being filled: the stretches that are complete, and the last one, which still grows. */
final class Row {
    private final Ruler ruler;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Line.Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int letters;
    private double x;

    private Row(Ruler ruler) {
        this.ruler = ruler;
    }

    /** A line of these so far; of one at least. */
    static Row of(List<Atom> atoms, Ruler ruler) {
        Row row = new Row(ruler);
        atoms.forEach(row::add);
        return row;
    }

    void add(Atom atom) {
        if (!atoms.isEmpty() && !style().equals(atom.style())) {
            parts.add(new Line.Part(x, new Words(text.toString(), style())));
            x += ruler.width(text.toString(), style());
            text.setLength(0);
        }
        atoms.add(atom);
        letters = text.append(atom.text()).length();
        text.append(atom.spaced() && !atom.ends() ? " " : "");
    }

    /** Whether the line is at most {@code width} points wide with one more. */
    boolean hasRoom(Atom next, double width) {
        return style().equals(next.style())
                ? x + ruler.width(text + closing(next), next.style()) <= width
                : x + ruler.width(text.toString(), style()) + ruler.width(closing(next), next.style()) <= width;
    }

    List<Atom> atoms() {
        return atoms;
    }

    /** Width in points, without the space at the end. */
    double width() {
        return x + ruler.width(text.substring(0, letters) + hyphen(), style());
    }

    Line line() {
        List<Line.Part> all = new ArrayList<>(parts);
        String last = text.substring(0, letters) + hyphen() + text.substring(letters);
        all.add(new Line.Part(x, new Words(last, style())));
        return new Line(all, width(), last().spaced() && !last().ends());
    }

    private String hyphen() {
        return last().hyphen() ? "-" : "";
    }

    /** The letters of an atom that ends the line. */
    private static String closing(Atom atom) {
        return atom.hyphen() ? atom.text() + "-" : atom.text();
    }

    private TextStyle style() {
        return last().style();
    }

    private Atom last() {
        return atoms.get(atoms.size() - 1);
    }
}
