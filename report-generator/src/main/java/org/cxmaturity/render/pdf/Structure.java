package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.render.layout.Tag;
import org.cxmaturity.render.layout.Tag.Kind;
import org.cxmaturity.render.text.Clean;

/** The structure tree: an element for every tag, made when its first mark is drawn, so that order is reading order. */
final class Structure {
    private final PdfStructureTreeRoot root;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();

    Structure(PdfStructureTreeRoot root) {
        this.root = root;
    }

    /** The element of a tag that is content. */
    PdfStructureElement of(Tag tag) {
        PdfStructureElement known = elements.get(tag);
        return known == null ? make(tag) : known;
    }

    /** Whether nothing was drawn of it yet. */
    boolean isNew(Tag tag) {
        return !elements.containsKey(tag);
    }

    private PdfStructureElement make(Tag tag) {
        PdfName name = new PdfName(tag.kind().standardName());
        Tag parent = tag.parent();
        PdfStructureElement element =
                parent == null ? new PdfStructureElement(root, name) : new PdfStructureElement(of(parent), name);
        elements.put(tag, element);
        switch (tag.kind()) {
            case FIGURE -> element.put(PdfName.ALT, text(Objects.requireNonNullElse(tag.words(), "")));
            case COLUMN_HEAD -> attribute(element, "Table", "Scope", new PdfName("Column"));
            case ROW_HEAD -> attribute(element, "Table", "Scope", new PdfName("Row"));
            case LIST -> attribute(element, "List", "ListNumbering", new PdfName("None"));
            default -> {}
        }
        return element;
    }

    /** Where a figure stands on its page, in points from the lower left corner. */
    void box(Tag figure, double left, double bottom, double right, double top) {
        if (figure.kind() == Kind.FIGURE) {
            float[] box = {(float) left, (float) bottom, (float) right, (float) top};
            PdfDictionary layout = attribute(of(figure), "Layout", "BBox", new PdfArray(box));
            layout.put(new PdfName("Placement"), new PdfName("Block"));
        }
    }

    private static PdfDictionary attribute(PdfStructureElement element, String owner, String key, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(new PdfName("O"), new PdfName(owner));
        attributes.put(new PdfName(key), value);
        element.put(PdfName.A, attributes);
        return attributes;
    }

    static PdfString text(String text) {
        return new PdfString(Clean.text(text), PdfObject.TEXT_UNICODE);
    }
}
