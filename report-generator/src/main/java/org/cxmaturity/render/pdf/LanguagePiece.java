package org.cxmaturity.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.render.chart.Mark;
import org.cxmaturity.render.chart.Mark.Label;
import org.cxmaturity.render.layout.Op;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.LanguageMarks.Stretch;

/**
 * A mark whose letters are all in one language.
 *
 * @param language BCP 47; empty for that of the document
 */
record LanguagePiece(Mark mark, String language) {
    /** The marks, with labels cut where their language changes. */
    static List<LanguagePiece> of(List<Op> ops, TextInk text, Typefaces faces) {
        List<LanguagePiece> all = new ArrayList<>(ops.size());
        for (Op op : ops) {
            if (op.mark() instanceof Label label && LanguageMarks.in(label.text())) {
                pieces(label, text.left(label), faces, all);
            } else {
                all.add(new LanguagePiece(op.mark(), ""));
            }
        }
        return all;
    }

    /** One after the other; the first letter of a piece is not moved together with the one before it. */
    private static void pieces(Label label, double left, Typefaces faces, List<LanguagePiece> all) {
        double x = left;
        for (Stretch stretch : LanguageMarks.stretches(label.text())) {
            all.add(new LanguagePiece(
                    Label.start(x, label.at().y(), stretch.text(), label.style()), stretch.language()));
            x += faces.width(stretch.text(), label.style());
        }
    }

    /** The one language of all letters; empty where there are several, or it is the document's. */
    static String language(List<LanguagePiece> marks) {
        List<String> languages = marks.stream()
                .filter(m -> m.mark() instanceof Label || m.mark() instanceof Mark.Spoken)
                .map(LanguagePiece::language)
                .distinct()
                .toList();
        return languages.size() == 1 ? languages.get(0) : "";
    }
}
