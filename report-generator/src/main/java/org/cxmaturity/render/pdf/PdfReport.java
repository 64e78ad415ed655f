package org.cxmaturity.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cxmaturity.render.layout.Layout;
import org.cxmaturity.render.layout.Sheet;
import org.cxmaturity.render.text.Typefaces;
import org.cxmaturity.render.theme.Theme;
import org.cxmaturity.report.Report;

/**
 * Writes a report as an accessible PDF (PDF/UA-1, PDF/A-3a) with its data attached. The same report and data give the
 * same bytes in any time zone, language and JVM.
 */
public final class PdfReport {
    /** Name of the attached data. */
    public static final String ATTACHMENT = "cxm-report-data.json";

    private final Typefaces faces = Typefaces.bundled();
    private final Theme theme;
    private final List<Sheet> sheets;
    private final Report report;

    private PdfReport(Report report) {
        this.report = report;
        this.theme = Theme.of(report.looks());
        this.sheets = Layout.of(report, theme, faces);
    }

    /**
     * What was written.
     *
     * @param pages   number of pages
     * @param missing letters for which a question mark was drawn, in order of their number
     */
    public record Written(int pages, List<MissingLetter> missing) {
        public Written {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Writes a report.
     *
     * @param dataAttachment the data behind it (JSON), attached as {@value #ATTACHMENT}
     * @param out            is not closed
     * @throws IOException when {@code out} cannot be written to
     */
    public static Written write(Report report, byte[] dataAttachment, OutputStream out) throws IOException {
        return new PdfReport(report).write(dataAttachment, out);
    }

    private Written write(byte[] data, OutputStream out) throws IOException {
        Report.Meta meta = report.meta();
        return new PdfSheets(meta, sheets, theme, faces)
                .write(file -> file.attach(ATTACHMENT, meta.title(), data), out);
    }
}
