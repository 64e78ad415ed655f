package org.cxmaturity.cli;

import static org.cxmaturity.problem.Wording.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.render.html.HtmlReport;
import org.cxmaturity.render.layout.Fitted;
import org.cxmaturity.render.pdf.MissingLetter;
import org.cxmaturity.render.pdf.PdfAttachment;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.render.pptx.ReportDeck;
import org.cxmaturity.render.xlsx.ReportWorkbook;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Reports;
import org.cxmaturity.report.format.ReportDataJson;
import org.jspecify.annotations.Nullable;

/** The forms of a report: each is drawn from its data, and carries them. The same data give the same bytes, always. */
enum ReportFile {
    PDF {
        @Override
        Drawn draw(ReportData shown, byte[] data, OutputStream out) throws IOException {
            Fitted fitted = fitted(shown, data);
            return new Drawn(fitted, PdfReport.write(fitted.report(), data, out).missing());
        }

        @Override
        Optional<byte[]> data(byte[] file) {
            return PdfAttachment.read(file);
        }
    },
    HTML {
        @Override
        Drawn draw(ReportData shown, byte[] data, OutputStream out) throws IOException {
            Fitted fitted = fitted(shown, data);
            HtmlReport.write(fitted.report(), data, out);
            return new Drawn(fitted, List.of());
        }

        @Override
        Optional<byte[]> data(byte[] file) {
            return HtmlReport.data(file);
        }
    },
    XLSX {
        @Override
        Drawn draw(ReportData shown, byte[] data, OutputStream out) throws IOException {
            Report report = Reports.of(shown, ReportDataJson.fingerprint(data));
            out.write(ReportWorkbook.write(shown, report, data));
            return Drawn.PLAIN;
        }

        @Override
        Optional<byte[]> data(byte[] file) {
            return ReportWorkbook.data(file);
        }
    },
    PPTX {
        @Override
        Drawn draw(ReportData shown, byte[] data, OutputStream out) throws IOException {
            Fitted fitted = fitted(shown, data);
            ReportDeck.write(fitted.deck(), data, out);
            return new Drawn(fitted, List.of());
        }

        @Override
        Optional<byte[]> data(byte[] file) {
            return ReportDeck.data(file);
        }
    },
    JSON {
        @Override
        Drawn draw(ReportData shown, byte[] data, OutputStream out) throws IOException {
            out.write(ReportDataJson.write(shown));
            return Drawn.PLAIN;
        }

        @Override
        Optional<byte[]> data(byte[] file) {
            return Optional.of(file);
        }
    };

    /**
     * What drawing came to.
     *
     * @param fitted  the report as it keeps to its pages; null for a form without pages
     * @param missing the letters that its typefaces lack
     */
    record Drawn(@Nullable Fitted fitted, List<MissingLetter> missing) {
        static final Drawn PLAIN = new Drawn(null, List.of());
    }

    /** Draws the report of these data; {@code data} are the same as bytes. */
    abstract Drawn draw(ReportData shown, byte[] data, OutputStream out) throws IOException;

    /** The data inside a report of this form; empty where there are none. */
    abstract Optional<byte[]> data(byte[] file);

    /** Writes the report to a file or, for {@code -}, to standard output. */
    void write(Cli cli, ReportInput input, String target) {
        ReportData shown = ReportData.of(input);
        byte[] data = ReportDataJson.write(shown);
        cli.write(target, out -> {
            Drawn drawn = draw(shown, data, out);
            if (drawn.fitted() != null) {
                FitFaults.of(target, drawn.fitted()).forEach(cli::warn);
            }
            if (!drawn.missing().isEmpty()) {
                cli.warn(missing(target, drawn.missing()));
            }
        });
    }

    /** The report of data that were read. */
    byte[] drawn(ReportData shown, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            draw(shown, data, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /** The form that a file's ending names, PDF on standard output; null when there is none of that name. */
    static @Nullable ReportFile of(String target) {
        return target.equals(Cli.STDOUT) ? PDF : named(target).orElse(null);
    }

    /** The form of a file that is there, whatever it is called; null when it is none of them. */
    static @Nullable ReportFile of(String name, byte[] file) {
        return named(name)
                .filter(form -> form.begins(file))
                .or(() -> Arrays.stream(values())
                        .filter(f -> f.begins(file) && f.data(file).isPresent())
                        .findFirst())
                .orElse(null);
    }

    private static Optional<ReportFile> named(String target) {
        String name = target.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> name.endsWith("." + form.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether a file begins as this form does: slides and workbooks are packages of parts. */
    private boolean begins(byte[] file) {
        return switch (this) {
            case PDF -> starts(file, "%PDF");
            case PPTX -> starts(file, "PK") && names(file, "ppt/presentation.xml");
            case XLSX -> starts(file, "PK") && !names(file, "ppt/presentation.xml");
            case HTML -> starts(file, "<");
            case JSON -> Cli.looksLikeJson(file);
        };
    }

    /** Whether a package has such a part: their names stand in it uncompressed. */
    private static boolean names(byte[] file, String part) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(part);
    }

    private static boolean starts(byte[] file, String with) {
        for (int i = 0; i < with.length(); i++) {
            if (i >= file.length || file[i] != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Fitted fitted(ReportData shown, byte[] data) {
        return Fitted.of(shown, ReportDataJson.fingerprint(data));
    }

    private static Problem missing(String target, List<MissingLetter> letters) {
        String names = letters.stream().map(MissingLetter::name).collect(Collectors.joining(", "));
        return Problem.warning(
                "W07",
                Place.of(target),
                say("the report's typefaces lack {0}", names),
                say(
                        "A question mark, or for an accent nothing, stands in their place; the report as .html shows them, and a name in Latin letters prints."));
    }
}
