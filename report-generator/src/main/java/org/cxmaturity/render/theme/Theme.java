package org.cxmaturity.render.theme;

/** The looks of a report. */
public record Theme(Palette palette, Lettering lettering, SheetSize sheet) {
    /** The house looks. */
    public static Theme standard() {
        return new Theme(Palette.standard(), Lettering.standard(), SheetSize.a4());
    }
}
