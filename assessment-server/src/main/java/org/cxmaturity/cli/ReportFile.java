package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.render.html.HtmlReport;
import org.cxmaturity.render.layout.Fitted;
import org.cxmaturity.render.pdf.MissingLetter;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.render.pptx.ReportDeck;
import org.cxmaturity.render.xlsx.ReportWorkbook;
import org.cxmaturity.report.Deck;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Reports;
import org.cxmaturity.report.format.ReportDataJson;
import org.jspecify.annotations.Nullable;

/** Writes a report in the form that the ending of the file names. The same input gives the same bytes, always. */
enum ReportFile {
    PDF {
        @Override
        void write(Cli cli, ReportInput input, String target) {
            byte[] data = ReportDataJson.write(ReportData.of(input));
            Report report = fitted(cli, input, target).report();
            cli.write(target, out -> {
                PdfReport.Written written = PdfReport.write(report, data, out);
                if (!written.missing().isEmpty()) {
                    cli.warn(missing(target, written));
                }
            });
        }
    },
    HTML {
        @Override
        void write(Cli cli, ReportInput input, String target) {
            byte[] data = ReportDataJson.write(ReportData.of(input));
            Report report = fitted(cli, input, target).report();
            cli.write(target, out -> HtmlReport.write(report, data, out));
        }
    },
    XLSX {
        @Override
        void write(Cli cli, ReportInput input, String target) {
            byte[] workbook = ReportWorkbook.write(ReportData.of(input), report(input));
            cli.write(target, out -> out.write(workbook));
        }
    },
    PPTX {
        @Override
        void write(Cli cli, ReportInput input, String target) {
            byte[] data = ReportDataJson.write(ReportData.of(input));
            Deck deck = fitted(cli, input, target).deck();
            cli.write(target, out -> ReportDeck.write(deck, data, out));
        }
    },
    JSON {
        @Override
        void write(Cli cli, ReportInput input, String target) {
            cli.write(target, out -> out.write(ReportDataJson.write(ReportData.of(input))));
        }
    };

    /** Writes the report to a file or, for {@code -}, to standard output. */
    abstract void write(Cli cli, ReportInput input, String target);

    /** The form that a file's ending names, PDF on standard output; null when there is none of that name. */
    static @Nullable ReportFile of(String target) {
        if (target.equals(Cli.STDOUT)) {
            return PDF;
        }
        String name = target.toLowerCase(Locale.ROOT);
        for (ReportFile form : values()) {
            if (name.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        return null;
    }

    /** The report as it keeps to its pages; what that costs is told. */
    private static Fitted fitted(Cli cli, ReportInput input, String target) {
        ReportData data = ReportData.of(input);
        Fitted fitted = Fitted.of(data, ReportDataJson.fingerprint(ReportDataJson.write(data)));
        FitFaults.of(target, fitted).forEach(cli::warn);
        return fitted;
    }

    private static Report report(ReportInput input) {
        ReportData data = ReportData.of(input);
        return Reports.of(data, ReportDataJson.fingerprint(ReportDataJson.write(data)));
    }

    private static Problem missing(String target, PdfReport.Written written) {
        String letters = written.missing().stream().map(MissingLetter::name).collect(Collectors.joining(", "));
        return Problem.warning(
                "W07",
                Place.of(target),
                say("the report's typefaces lack {0}", letters),
                say(
                        "A question mark, or for an accent nothing, stands in their place; the report as .html shows them, and a name in Latin letters prints."));
    }
}
