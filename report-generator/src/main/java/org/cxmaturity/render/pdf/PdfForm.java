package org.cxmaturity.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.cxmaturity.render.layout.Layout;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.PaperForm;

/** Writes a paper form as an accessible PDF (PDF/UA-1, PDF/A-3a). The same form gives the same bytes everywhere. */
public final class PdfForm {
    private PdfForm() {}

    /**
     * Writes a form.
     *
     * @param out is not closed
     * @throws IOException when {@code out} cannot be written to
     */
    public static PdfReport.Written write(PaperForm form, OutputStream out) throws IOException {
        Typefaces faces = Typefaces.bundled();
        Theme theme = Theme.standard();
        return new PdfSheets(form.meta(), Layout.of(form, theme, faces), theme, faces).write(file -> {}, out);
    }
}
