package org.cxmaturity.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.render.layout.Fitted;
import org.cxmaturity.render.pdf.PdfAttachment;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.render.pptx.ReportDeck;
import org.cxmaturity.report.Check;
import org.cxmaturity.report.Deck;
import org.cxmaturity.report.Report;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.report.format.ReportVerifier;
import org.cxmaturity.response.csv.CanonicalCsv;
import org.cxmaturity.response.csv.ResponseSet;
import org.cxmaturity.server.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cxm verify}: derives a report again from the data inside it, or from the first answer on. */
@Command(
        name = "verify",
        description = {
            "Derive every figure and sentence of a report again from the data inside it, and compare.",
            "One line a check; exit status 1 when one does not hold."
        },
        footer = {"", "Example: cxm verify acme.pdf --responses answers.csv"})
final class VerifyCommand implements Callable<Integer> {
    private final Cli cli;

    @Parameters(paramLabel = "REPORT", description = "The report: a PDF, or slides.")
    private String file = "";

    @Option(names = "--responses", paramLabel = "FILE", description = "The answers: score them again, too.")
    private @Nullable String responses;

    @Option(
            names = "--questionnaire",
            paramLabel = "Q",
            description = "The questionnaire of the answers; the one that the report names unless said.")
    private @Nullable String questionnaire;

    @Mixin
    private ResponsesInput input = new ResponsesInput();

    VerifyCommand(Cli cli) {
        this.cli = cli;
    }

    @Override
    public Integer call() {
        byte[] written = cli.bytes(file);
        Optional<byte[]> data = deck(written) ? ReportDeck.data(written) : PdfAttachment.read(written);
        if (data.isEmpty()) {
            throw cli.fail(ReportFaults.noReport(file));
        }
        List<Check> checks = new ArrayList<>(ReportVerifier.attachment(file, data.get()));
        if (checks.stream().allMatch(Check::ok)) {
            checks.add(printed(written, data.get()));
            checks.addAll(answers(data.get()));
        }
        checks.forEach(check -> cli.print((check.ok() ? "ok    " : "FAIL  ") + check.words()));
        ReportVerifier.written(file, data.get()).ifPresent(words -> cli.print("said  " + words));
        boolean holds = checks.stream().allMatch(Check::ok);
        return holds ? Exit.OK : Exit.CHECK_FAILED;
    }

    /** The report drawn again, fingerprint and all, is the report. */
    private Check printed(byte[] written, byte[] data) {
        Check same = ReportVerifier.sameBytes(written, deck(written) ? slides(data) : draw(data));
        String program = cli.need(ReportDataJson.read(file, data)).about().program();
        return same.ok() || program.equals(Program.version())
                ? same
                : new Check(
                        same.name(),
                        false,
                        same.words() + "; it was made by version " + program + " and this is version "
                                + Program.version());
    }

    /** Slides are a package of parts; a PDF is none. */
    private static boolean deck(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private byte[] slides(byte[] data) {
        Deck deck = fitted(data).deck();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try {
            ReportDeck.write(deck, data, again);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return again.toByteArray();
    }

    private Fitted fitted(byte[] data) {
        return Fitted.of(cli.need(ReportDataJson.read(file, data)), ReportDataJson.fingerprint(data));
    }

    private byte[] draw(byte[] data) {
        Report report = fitted(data).report();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try {
            PdfReport.write(report, data, again);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return again.toByteArray();
    }

    private List<Check> answers(byte[] attachment) {
        if (responses == null) {
            return List.of();
        }
        ReportData data = cli.need(ReportDataJson.read(file, attachment));
        String named = data.instrument().id() + "@" + data.instrument().version();
        List<Questionnaire> all = cli.questionnaires(questionnaire == null ? named : questionnaire);
        ResponseSet set = input.read(cli, all, responses, List.of());
        boolean same = CanonicalCsv.sha256(all, set.rows()).equals(data.about().responses());
        Check fingerprint = new Check(
                "answers",
                same,
                same
                        ? "the answers are those of the report"
                        : "the answers are not those of the report: their fingerprints differ");
        boolean single = data.about().kind() == ReportData.Kind.SINGLE;
        ReportData anew = anew(data, ReportSubject.of(all, set, single));
        return List.of(fingerprint, ReportVerifier.sameData(attachment, anew));
    }

    /** Scored anew; what comes from elsewhere (peers, the wave before, words people wrote, looks) is taken as it stands. */
    private static ReportData anew(ReportData data, ReportSubject subject) {
        ReportData.About about = data.about();
        ReportData scored = ReportData.of(subject.input(about.program())
                .language(about.language())
                .client(about.client())
                .title(about.title())
                .date(about.date() == null ? null : LocalDate.parse(about.date()))
                .edition(about.edition())
                .synthetic(about.synthetic())
                .responses(about.responses())); // compared on its own, so that the first difference told is a figure
        return scored.given(data);
    }
}
