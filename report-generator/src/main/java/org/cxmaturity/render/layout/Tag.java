package org.cxmaturity.render.layout;

import org.jspecify.annotations.Nullable;

/**
 * A part of the document's structure, as a reader with a screen reader meets it. Tags are told apart by identity: two
 * cells with the same content are two cells. A tag holds either marks or other tags.
 */
public final class Tag {
    /** What a part is; the names are those of tagged PDF. */
    public enum Kind {
        DOCUMENT("Document"),
        SECTION("Sect"),
        TITLE("H1"),
        HEADING("H2"),
        PARAGRAPH("P"),
        LINK("Link"),
        CONTENTS("TOC"),
        CONTENTS_ITEM("TOCI"),
        REFERENCE("Reference"),
        LIST("L"),
        ITEM("LI"),
        ITEM_LABEL("Lbl"),
        ITEM_BODY("LBody"),
        TABLE("Table"),
        TABLE_HEAD("THead"),
        TABLE_BODY("TBody"),
        ROW("TR"),
        COLUMN_HEAD("TH"),
        ROW_HEAD("TH"),
        CELL("TD"),
        FIGURE("Figure"),
        /** Not a part of the content: rules, badges, grounds, repeated heads. */
        DECORATION("Artifact"),
        /** Running heads and feet. */
        PAGINATION("Artifact");

        private final String name;

        Kind(String name) {
            this.name = name;
        }

        /** The name in the file. */
        public String standardName() {
            return name;
        }
    }

    /** All decoration. */
    public static final Tag DECORATION = new Tag(Kind.DECORATION, null, null);
    /** All running heads and feet. */
    public static final Tag PAGINATION = new Tag(Kind.PAGINATION, null, null);

    private final Kind kind;
    private final @Nullable Tag parent;
    private final @Nullable String words;

    private Tag(Kind kind, @Nullable Tag parent, @Nullable String words) {
        this.kind = kind;
        this.parent = parent;
        this.words = words;
    }

    /** The root of a document. */
    public static Tag document() {
        return new Tag(Kind.DOCUMENT, null, null);
    }

    /** A part of this one, after those that were made before it. */
    public Tag child(Kind childKind) {
        return new Tag(childKind, this, null);
    }

    /** A figure in this part with its text alternative. */
    public Tag figure(String alt) {
        return new Tag(Kind.FIGURE, this, alt);
    }

    /** A link in this part to a section of the report. */
    public Tag link(String section) {
        return new Tag(Kind.LINK, this, section);
    }

    /** What the part is. */
    public Kind kind() {
        return kind;
    }

    /** The part it belongs to; null for the document and for what is not content. */
    public @Nullable Tag parent() {
        return parent;
    }

    /** Text alternative of a figure, section of a link; else null. */
    public @Nullable String words() {
        return words;
    }

    /** Whether it is content, and not decoration or pagination. */
    public boolean isContent() {
        return kind != Kind.DECORATION && kind != Kind.PAGINATION;
    }
}
