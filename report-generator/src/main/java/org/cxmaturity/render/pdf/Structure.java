package org.cxmaturity.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.render.layout.Tag;
import org.cxmaturity.render.layout.Tag.Kind;
import org.cxmaturity.render.text.Clean;
import org.cxmaturity.report.LanguageMarks;

/** The structure tree: an element for every tag, made when its first mark is drawn, so that order is reading order. */
final class Structure {
    private final PdfStructureTreeRoot root;
    private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
    private final Map<Tag, String> languages = new IdentityHashMap<>();
    private final Map<String, PdfIndirectReference> shared = new HashMap<>();

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
        element.remove(PdfName.TYPE); // may be left out, and there are thousands of them
        elements.put(tag, element);
        switch (tag.kind()) {
            case FIGURE -> {
                String alt = Objects.requireNonNullElse(tag.words(), "");
                element.put(PdfName.ALT, text(alt));
                language(tag, LanguageMarks.whole(alt));
            }
            case COLUMN_HEAD -> element.put(PdfName.A, shared("Table", "Scope", "Column"));
            case ROW_HEAD -> element.put(PdfName.A, shared("Table", "Scope", "Row"));
            case LIST -> element.put(PdfName.A, shared("List", "ListNumbering", "None"));
            default -> {}
        }
        return element;
    }

    /**
     * Says the language of a whole element, which for a figure is that of its alternative; empty for the document's. An
     * alternative that is in another language only in part is not cut up: it is read in the document's language.
     */
    void language(Tag tag, String language) {
        if (!language.isEmpty()) {
            of(tag).put(PdfName.LANG, text(language));
            languages.put(tag, language);
        }
    }

    /** The language of an element as {@link #language(Tag, String)} said it. */
    String language(Tag tag) {
        return languages.getOrDefault(tag, "");
    }

    /** Where a figure stands on its page, in points from the lower left corner. */
    void box(Tag figure, double left, double bottom, double right, double top) {
        if (figure.kind() == Kind.FIGURE) {
            float[] box = {(float) left, (float) bottom, (float) right, (float) top};
            PdfDictionary layout = attributes("Layout", "BBox", new PdfArray(box));
            layout.put(new PdfName("Placement"), new PdfName("Block"));
            of(figure).put(PdfName.A, layout);
        }
    }

    /** Attributes that many elements have stand in the file once. */
    private PdfIndirectReference shared(String owner, String key, String value) {
        return shared.computeIfAbsent(value, first -> {
            try {
                PdfDictionary attributes = attributes(owner, key, new PdfName(value));
                return root.getWriter().addToBody(attributes).getIndirectReference();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static PdfDictionary attributes(String owner, String key, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(new PdfName("O"), new PdfName(owner));
        attributes.put(new PdfName(key), value);
        return attributes;
    }

    static PdfString text(String text) {
        return new PdfString(Clean.text(text), PdfObject.TEXT_UNICODE);
    }
}
