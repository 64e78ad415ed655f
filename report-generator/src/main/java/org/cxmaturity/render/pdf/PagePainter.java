package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.util.List;
import java.util.Set;
import org.cxmaturity.render.chart.Mark.Label;
import org.cxmaturity.render.layout.Op;
import org.cxmaturity.render.layout.Sheet;
import org.cxmaturity.render.layout.Tag;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;

/** Paints sheets: marks of one tag that follow each other become one marked sequence of its element. */
final class PagePainter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName SPAN = new PdfName("Span");

    /** How much of the sheet is seen above the section that a bookmark leads to. */
    private static final double ABOVE = 75;

    private final PdfContentByte content;
    private final Structure structure;
    private final Links links;
    private final Theme theme;
    private final Typefaces faces;
    private final PdfFile file;
    private final Set<Integer> missing;

    PagePainter(PdfFile file, Links links, Theme theme, Typefaces faces, Set<Integer> missing) {
        this.file = file;
        this.content = file.writer().getDirectContent();
        this.structure = new Structure(file.writer().getStructureTreeRoot());
        this.links = links;
        this.theme = theme;
        this.faces = faces;
        this.missing = missing;
    }

    void paint(Sheet sheet) {
        double height = theme.sheet().height();
        for (Sheet.Start start : sheet.starts()) {
            file.bookmark(start.bookmark(), height - Math.max(0, start.top() - ABOVE));
        }
        TextInk text = new TextInk(content, faces, missing);
        PageInk ink = new PageInk(content, text, theme.palette(), theme.sheet().height());
        List<Op> ops = sheet.ops();
        int from = 0;
        while (from < ops.size()) {
            int to = from + 1;
            while (to < ops.size() && ops.get(to).tag() == ops.get(from).tag()) {
                to++;
            }
            sequence(ops.get(from).tag(), ops.subList(from, to), ink, text);
            from = to;
        }
    }

    private void sequence(Tag tag, List<Op> ops, PageInk ink, TextInk text) {
        List<LanguagePiece> pieces = LanguagePiece.of(ops, text, faces);
        if (!tag.isContent()) {
            artifact(tag);
            pieces.forEach(piece -> ink.draw(piece.mark()));
        } else {
            box(tag, ops);
            boolean begins = structure.isNew(tag);
            content.beginMarkedContentSequence(structure.of(tag));
            if (begins && tag.kind() != Tag.Kind.FIGURE) {
                structure.language(tag, LanguagePiece.language(pieces));
            }
            pieces(pieces, structure.language(tag), ink);
        }
        content.endMarkedContentSequence();
        if (tag.kind() == Tag.Kind.LINK) {
            ops.forEach(op -> link(tag, op, text));
        }
    }

    /** Draws marks; what is in another language than its element is a span that says so. */
    private void pieces(List<LanguagePiece> pieces, String around, PageInk ink) {
        String open = around;
        for (LanguagePiece piece : pieces) {
            if (!piece.language().equals(open)) {
                if (!open.equals(around)) {
                    content.endMarkedContentSequence();
                }
                open = piece.language();
                if (!open.equals(around)) {
                    PdfDictionary properties = new PdfDictionary();
                    properties.put(PdfName.LANG, Structure.text(open.isEmpty() ? file.language() : open));
                    content.beginMarkedContentSequence(SPAN, properties, true);
                }
            }
            ink.draw(piece.mark());
        }
        if (!open.equals(around)) {
            content.endMarkedContentSequence();
        }
    }

    private void artifact(Tag tag) {
        if (tag.kind() == Tag.Kind.PAGINATION) {
            PdfDictionary kind = new PdfDictionary();
            kind.put(PdfName.TYPE, new PdfName("Pagination"));
            content.beginMarkedContentSequence(ARTIFACT, kind, true);
        } else {
            content.beginMarkedContentSequence(ARTIFACT);
        }
    }

    private void box(Tag tag, List<Op> ops) {
        if (tag.kind() == Tag.Kind.FIGURE && structure.isNew(tag)) {
            Bounds bounds = new Bounds(label -> faces.width(label.text(), label.style()));
            ops.forEach(op -> bounds.add(op.mark()));
            double height = theme.sheet().height();
            structure.box(tag, bounds.left(), height - bounds.bottom(), bounds.right(), height - bounds.top());
        }
    }

    private void link(Tag tag, Op op, TextInk text) {
        if (op.mark() instanceof Label label) {
            double left = text.left(label);
            double right = left + faces.width(label.text(), label.style());
            double y = theme.sheet().height() - label.at().y();
            links.add(tag, structure.of(tag), label, left, right, y);
        }
    }
}
