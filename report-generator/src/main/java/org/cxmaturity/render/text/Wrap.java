package org.cxmaturity.render.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cxmaturity.render.theme.TextStyle;
import org.cxmaturity.report.LanguageMarks;

/** Breaks text into lines. Lines end at spaces, after a hyphen or slash between letters, or, if need be, in a word. */
public final class Wrap {
    private static final String ELLIPSIS = "\u2026";
    /** A word as long as this part of the line may stand alone on the last one. */
    private static final double LONG_WORD = 0.45;

    private final Ruler ruler;

    /** A breaker that measures with {@code ruler}. */
    public Wrap(Ruler ruler) {
        this.ruler = (text, style) -> LanguageMarks.in(text) ? pieces(text, style, ruler) : ruler.width(text, style);
    }

    /** Pieces of different languages are drawn one after the other, without kerning between them. */
    private static double pieces(String text, TextStyle style, Ruler ruler) {
        return LanguageMarks.stretches(text).stream()
                .mapToDouble(stretch -> ruler.width(stretch.text(), style))
                .sum();
    }

    /** Lines of one style, at most {@code width} points wide; no lines for no text. No short word is left last. */
    public List<Line> lines(String text, TextStyle style, double width) {
        return lines(List.of(new Words(text, style)), width);
    }

    /** Lines of mixed styles. */
    public List<Line> lines(List<Words> words, double width) {
        List<Atom> atoms = fitting(Atom.of(words), width);
        List<List<Atom>> rows = rows(atoms, width);
        noSingleWordLast(rows, width);
        List<Line> lines = rows.stream().map(this::line).toList();
        return words.stream().anyMatch(w -> LanguageMarks.in(w.text())) ? marked(lines) : lines;
    }

    /** Each part of each line with the marks that hold for it. */
    private static List<Line> marked(List<Line> lines) {
        Iterator<String> texts = LanguageMarks.apart(lines.stream()
                        .flatMap(line -> line.parts().stream())
                        .map(part -> part.words().text())
                        .toList())
                .iterator();
        return lines.stream()
                .map(line -> new Line(
                        line.parts().stream()
                                .map(p -> new Line.Part(
                                        p.x(), new Words(texts.next(), p.words().style())))
                                .toList(),
                        line.width(),
                        line.goesOn()))
                .toList();
    }

    /** Lines of even length: as few as with {@link #lines}, and as narrow as that many lines can be. */
    public List<Line> balanced(String text, TextStyle style, double width) {
        List<Line> best = lines(text, style, width);
        double low = width / Math.max(1, best.size()) / 2;
        double high = width;
        while (high - low > 1 && best.size() > 1) {
            double middle = (low + high) / 2;
            List<Line> tried = lines(text, style, middle);
            if (tried.size() <= best.size() && !breaksAWord(text, tried)) {
                best = tried;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static boolean breaksAWord(String text, List<Line> lines) {
        String plain = LanguageMarks.plain(text);
        return lines.subList(0, lines.size() - 1).stream()
                .anyMatch(line -> !line.goesOn() && !plain.contains(LanguageMarks.plain(line.text()) + "\n"));
    }

    /** The text on one line, cut with an ellipsis where it is wider than {@code width}. */
    public String cut(String text, TextStyle style, double width) {
        String one = text.replace('\n', ' ');
        if (ruler.width(one, style) <= width) {
            return one;
        }
        int end = one.length();
        while (end > 0 && ruler.width(one.substring(0, end).stripTrailing() + ELLIPSIS, style) > width) {
            end = one.offsetByCodePoints(end, -1);
        }
        return one.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Width of the widest line, in points. */
    public static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** Width of the widest piece of a text that a line is not broken in, in points. */
    public static double longestWord(String text, TextStyle style, Ruler ruler) {
        return Atom.of(List.of(new Words(text, style))).stream()
                .mapToDouble(atom -> ruler.width(atom.text(), style))
                .max()
                .orElse(0);
    }

    private List<Atom> fitting(List<Atom> atoms, double width) {
        List<Atom> all = new ArrayList<>(atoms.size());
        for (Atom atom : atoms) {
            if (ruler.width(atom.text(), atom.style()) <= width) {
                all.add(atom);
            } else {
                for (Atom part : atom.parts()) {
                    cutUp(part, width, all);
                }
            }
        }
        return all;
    }

    private void cutUp(Atom atom, double width, List<Atom> all) {
        String text = atom.text();
        int from = 0;
        while (from < text.length()) {
            int to = text.offsetByCodePoints(from, 1);
            while (to < text.length() && fits(atom, text, from, text.offsetByCodePoints(to, 1), width)) {
                to = text.offsetByCodePoints(to, 1);
            }
            all.add(atom.withText(text.substring(from, to), to == text.length()));
            from = to;
        }
    }

    private boolean fits(Atom atom, String text, int from, int to, double width) {
        return ruler.width(text.substring(from, to), atom.style()) <= width;
    }

    private List<List<Atom>> rows(List<Atom> atoms, double width) {
        List<List<Atom>> rows = new ArrayList<>();
        List<Atom> row = new ArrayList<>();
        for (Atom atom : atoms) {
            row.add(atom);
            if (row.size() > 1 && width(row) > width) {
                row.remove(row.size() - 1);
                rows.add(row);
                row = new ArrayList<>(List.of(atom));
            }
            if (atom.ends()) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private void noSingleWordLast(List<List<Atom>> rows, double width) {
        int n = rows.size();
        if (n < 2 || rows.get(n - 1).size() != 1 || rows.get(n - 2).size() < 3) {
            return;
        }
        if (width(rows.get(n - 1)) > width * LONG_WORD) {
            return;
        }
        List<Atom> before = rows.get(n - 2);
        Atom moved = before.get(before.size() - 1);
        List<Atom> last = new ArrayList<>(List.of(moved, rows.get(n - 1).get(0)));
        if (moved.spaced() && !moved.ends() && width(last) <= width) {
            before.remove(before.size() - 1);
            rows.set(n - 1, last);
        }
    }

    private double width(List<Atom> row) {
        return line(row).width();
    }

    private Line line(List<Atom> row) {
        List<Line.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        double x = 0;
        double width = 0;
        for (int i = 0; i < row.size(); i++) {
            Atom atom = row.get(i);
            boolean last = i == row.size() - 1;
            text.append(atom.text()).append(last && atom.hyphen() ? "-" : "");
            width = x + ruler.width(text.toString(), atom.style());
            text.append(atom.spaced() && !atom.ends() ? " " : "");
            if (last || !row.get(i + 1).style().equals(atom.style())) {
                parts.add(new Line.Part(x, new Words(text.toString(), atom.style())));
                x += ruler.width(text.toString(), atom.style());
                text.setLength(0);
            }
        }
        Atom end = row.get(row.size() - 1);
        return new Line(parts, width, end.spaced() && !end.ends());
    }
}
