package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report that {@link PdfReport} wrote, read back from the file: where it stands, and in the order of the
 * structure tree, as a screen reader meets it.
 *
 * @param pages    number of pages
 * @param boxes    texts as they stand, page by page
 * @param elements parts of the structure that hold text or an alternative, in reading order
 */
public record PdfText(int pages, List<TextBox> boxes, List<Element> elements) {
    public PdfText {
        boxes = List.copyOf(boxes);
        elements = List.copyOf(elements);
    }

    /**
     * A part of the structure.
     *
     * @param kind standard name: H1, P, TD, Figure
     * @param page page of its first mark, from 1
     * @param alt  text alternative; empty when it has none
     * @param language of text and alternative, BCP 47; empty where it is that of the document
     * @param pieces   parts of the text that are in yet another language
     */
    public record Element(String kind, int page, String text, String alt, String language, List<Piece> pieces) {
        public Element {
            pieces = List.copyOf(pieces);
        }
    }

    /** A part of a text that says its language, BCP 47. */
    public record Piece(String text, String language) {}

    /**
     * Reads a report.
     *
     * @throws IOException when it is not a PDF with a structure
     */
    public static PdfText of(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            List<PageReader> pages = new ArrayList<>();
            List<TextBox> boxes = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(new PageReader(reader, page));
                boxes.addAll(pages.get(page - 1).boxes());
            }
            PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
            if (root == null) {
                throw new IOException("The PDF has no structure");
            }
            List<Element> elements = new ArrayList<>();
            new Walk(reader, pages, elements).kids(root);
            return new PdfText(pages.size(), boxes, elements);
        }
    }

    /** All text in reading order, a line for each part. */
    public String reading() {
        StringBuilder all = new StringBuilder();
        elements.forEach(element -> all.append(element.text()).append('\n'));
        return all.toString();
    }

    /** Goes through the structure tree. */
    private record Walk(PdfReader reader, List<PageReader> pages, List<Element> elements) {
        void kids(PdfDictionary node) {
            PdfObject kids = PdfReader.getPdfObject(node.get(PdfName.K));
            if (kids instanceof PdfArray array) {
                for (int i = 0; i < array.size(); i++) {
                    element(PdfReader.getPdfObject(array.getPdfObject(i)));
                }
            } else {
                element(kids);
            }
        }

        private void element(@Nullable PdfObject kid) {
            if (!(kid instanceof PdfDictionary node) || node.get(PdfName.S) == null) {
                return;
            }
            StringBuilder text = new StringBuilder();
            List<Piece> pieces = new ArrayList<>();
            marks(PdfReader.getPdfObject(node.get(PdfName.K)), page(node), text, pieces);
            String kind = node.getAsName(PdfName.S).toString().substring(1);
            if (page(node) > 0) {
                elements.add(new Element(
                        kind,
                        page(node),
                        text.toString(),
                        words(node, PdfName.ALT),
                        words(node, PdfName.LANG),
                        pieces));
            }
            kids(node);
        }

        private static String words(PdfDictionary node, PdfName key) {
            PdfString words = node.getAsString(key);
            return words == null ? "" : words.toUnicodeString();
        }

        private void marks(@Nullable PdfObject kids, int page, StringBuilder text, List<Piece> pieces) {
            if (kids instanceof PdfNumber mark && page > 0) {
                pieces.addAll(pages.get(page - 1).pieces(mark.intValue()));
                text.append(pages.get(page - 1).marked(mark.intValue()));
            } else if (kids instanceof PdfArray array) {
                for (int i = 0; i < array.size(); i++) {
                    marks(PdfReader.getPdfObject(array.getPdfObject(i)), page, text, pieces);
                }
            } else if (kids instanceof PdfDictionary reference && reference.get(PdfName.MCID) != null) {
                marks(reference.get(PdfName.MCID), page(reference), text, pieces);
            }
        }

        /** Page of a node's marks; 0 when it has none of its own. */
        private int page(PdfDictionary node) {
            PdfObject page = node.get(PdfName.PG);
            for (int i = 1; page != null && i <= pages.size(); i++) {
                if (reader.getPageOrigRef(i).toString().equals(page.toString())) {
                    return i;
                }
            }
            return 0;
        }
    }
}
