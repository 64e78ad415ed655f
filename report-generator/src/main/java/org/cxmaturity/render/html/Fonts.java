package org.cxmaturity.render.html;

import org.cxmaturity.render.theme.Face;

/** The faces of a report in words of CSS: the reader's own copy, or the nearest thing the reader has. */
final class Fonts {
    private Fonts() {}

    static String family(Face face) {
        return switch (face) {
            case SERIF, SERIF_SEMIBOLD -> "Source Serif 4,Georgia,Times New Roman,serif";
            case SANS, SANS_MEDIUM, SANS_SEMIBOLD -> "Inter,Segoe UI,Helvetica,Arial,sans-serif";
        };
    }

    static String weight(Face face) {
        return switch (face) {
            case SANS, SERIF -> "400";
            case SANS_MEDIUM -> "500";
            case SANS_SEMIBOLD, SERIF_SEMIBOLD -> "600";
        };
    }
}
