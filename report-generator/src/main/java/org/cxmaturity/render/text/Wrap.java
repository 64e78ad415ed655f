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
        List<Row> rows = rows(atoms, width);
        noSingleWordLast(rows, width);
        List<Line> lines = rows.stream().map(Row::line).toList();
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

    private List<Row> rows(List<Atom> atoms, double width) {
        List<Row> rows = new ArrayList<>();
        boolean goesOn = false;
        for (Atom atom : atoms) {
            if (goesOn && rows.get(rows.size() - 1).hasRoom(atom, width)) {
                rows.get(rows.size() - 1).add(atom);
            } else {
                rows.add(Row.of(List.of(atom), ruler));
            }
            goesOn = !atom.ends();
        }
        return rows;
    }

    private void noSingleWordLast(List<Row> rows, double width) {
        int n = rows.size();
        if (n < 2
                || rows.get(n - 1).atoms().size() != 1
                || rows.get(n - 2).atoms().size() < 3) {
            return;
        }
        if (rows.get(n - 1).width() > width * LONG_WORD) {
            return;
        }
        List<Atom> before = rows.get(n - 2).atoms();
        Atom moved = before.get(before.size() - 1);
        Row last = Row.of(List.of(moved, rows.get(n - 1).atoms().get(0)), ruler);
        if (moved.spaced() && !moved.ends() && last.width() <= width) {
            rows.set(n - 2, Row.of(before.subList(0, before.size() - 1), ruler));
            rows.set(n - 1, last);
        }
    }
}
