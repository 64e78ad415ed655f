package org.cxmaturity.server.result;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.render.html.HtmlReport;
import org.cxmaturity.render.layout.Fitted;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.render.pptx.ReportDeck;
import org.cxmaturity.render.xlsx.ReportWorkbook;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Reports;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.rest.Api;

/** The forms that a report is handed out in: the very bytes that the command line writes. */
enum ReportForm {
    /** The board report. */
    PDF(Api.PDF) {
        @Override
        void write(ReportData shown, byte[] data, OutputStream out) throws IOException {
            PdfReport.write(fitted(shown, data).report(), data, out);
        }
    },
    /** One page, which forbids itself scripts and whatever lies elsewhere. */
    HTML(MediaType.TEXT_HTML + ";charset=utf-8") {
        @Override
        void write(ReportData shown, byte[] data, OutputStream out) throws IOException {
            HtmlReport.write(fitted(shown, data).report(), data, out);
        }

        @Override
        Map<String, String> headers() {
            return Map.of("Content-Security-Policy", PAGE_POLICY);
        }
    },
    /** The figures, as tidy sheets. */
    XLSX(Api.XLSX) {
        @Override
        void write(ReportData shown, byte[] data, OutputStream out) throws IOException {
            out.write(ReportWorkbook.write(shown, report(shown, data), data));
        }
    },
    /** Slides. */
    PPTX(Api.PPTX) {
        @Override
        void write(ReportData shown, byte[] data, OutputStream out) throws IOException {
            ReportDeck.write(fitted(shown, data).deck(), data, out);
        }
    },
    /** What the report may show. */
    JSON(MediaType.APPLICATION_JSON) {
        @Override
        void write(ReportData shown, byte[] data, OutputStream out) throws IOException {
            out.write(data);
        }

        @Override
        Map<String, String> headers() {
            return Map.of();
        }
    };

    /** The page's own policy names its style sheet; a header that forbade all styles would forbid that one, too. */
    private static final String PAGE_POLICY =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final String type;

    ReportForm(String type) {
        this.type = type;
    }

    abstract void write(ReportData shown, byte[] data, OutputStream out) throws IOException;

    /** The media type. */
    String type() {
        return type;
    }

    /** Headers besides the type. */
    Map<String, String> headers() {
        String file = "report." + name().toLowerCase(Locale.ROOT);
        return Map.of("Content-Disposition", "inline; filename=\"" + file + "\"");
    }

    /** The report. */
    byte[] bytes(ReportData shown) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(shown, ReportDataJson.write(shown), out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /** The media types without parameters, the usual one first. */
    static List<String> types() {
        return Arrays.stream(values()).map(ReportForm::plainType).toList();
    }

    /** The form of one of {@link #types}. */
    static ReportForm of(String plainType) {
        return Arrays.stream(values())
                .filter(form -> form.plainType().equals(plainType))
                .findFirst()
                .orElseThrow();
    }

    private String plainType() {
        return type.split(";", -1)[0];
    }

    private static Fitted fitted(ReportData shown, byte[] data) {
        return Fitted.of(shown, ReportDataJson.fingerprint(data));
    }

    private static Report report(ReportData shown, byte[] data) {
        return Reports.of(shown, ReportDataJson.fingerprint(data));
    }
}
