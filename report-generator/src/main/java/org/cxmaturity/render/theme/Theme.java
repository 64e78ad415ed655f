package org.cxmaturity.render.theme;

import org.cxmaturity.report.Looks;

/** The looks of a report. */
public record Theme(Palette palette, Lettering lettering, SheetSize sheet) {
    /** The house looks in somebody's colours. */
    public static Theme of(Looks looks) {
        return new Theme(ClientColours.of(looks).palette(), Lettering.standard(), SheetSize.a4());
    }

    /** The house looks. */
    public static Theme standard() {
        return new Theme(Palette.standard(), Lettering.standard(), SheetSize.a4());
    }
}
