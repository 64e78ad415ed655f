package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.render.pdf.PdfAttachment;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.report.format.ReportVerifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    @TempDir
    Path folder;

    private Path answers;
    private Path report;

    @BeforeEach
    void makeAReport() throws IOException {
        answers = Examples.answers(folder, 80);
        report = folder.resolve("report.pdf");
        Run run = cxm("report", "--questionnaire", "five-factor", "--responses", answers, "--out", report);
        assertThat(run).isEqualTo(new Run(0, "", ""));
    }

    private static List<String> failed(Run run) {
        return run.out().lines().filter(line -> line.startsWith("FAIL  ")).toList();
    }

    @Test
    void aReportHoldsByItself() {
        Run run = cxm("verify", report);

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSizeGreaterThan(5);
        assertThat(failed(run)).isEmpty();
    }

    @Test
    void aReportHoldsFromTheFirstAnswerOn() {
        Run run = cxm("verify", report, "--responses", answers);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("the answers are those of the report", "made anew from the files given");
    }

    @Test
    void oneAnswerChangedIsFound() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, Files.readString(answers).replaceFirst(",4,", ",1,"));

        Run run = cxm("verify", report, "--responses", other);

        assertThat(run.status()).isEqualTo(1);
        assertThat(failed(run))
                .first()
                .asString()
                .endsWith("the answers are not those of the report: their fingerprints differ");
        assertThat(failed(run)).element(1).asString().matches("FAIL  /\\S+: printed \\S+, follows \\S+");
    }

    @Test
    void aByteChangedInTheReportIsFound() throws IOException {
        byte[] pdf = Files.readAllBytes(report);
        pdf[pdf.length / 2] ^= 1;

        assertThat(cxm("verify", Files.write(report, pdf)).status()).isEqualTo(1);
    }

    @Test
    void aFigureChangedInTheDataIsFoundThoughTheReportWasDrawnFromThem() throws IOException {
        byte[] data = PdfAttachment.read(Files.readAllBytes(report)).orElseThrow();
        String honest = new String(data, StandardCharsets.UTF_8);
        String forged = honest.replaceFirst("\"value\": \\d", "\"value\": 9"); // the overall score, its first figure
        byte[] bytes = forged.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfReport.write(ReportVerifier.report("forged", bytes).value(), bytes, pdf);

        Run run = cxm("verify", Files.write(report, pdf.toByteArray()));

        assertThat(forged).isNotEqualTo(honest);
        assertThat(ReportDataJson.read("forged", bytes).ok()).isTrue();
        assertThat(run.status()).isEqualTo(1);
        assertThat(failed(run)).isNotEmpty();
    }

    @Test
    void aFileThatIsNoReportIsBadInput() throws IOException {
        Path cut = Files.write(folder.resolve("cut.pdf"), java.util.Arrays.copyOf(Files.readAllBytes(report), 9_000));

        assertThat(cxm("verify", cut))
                .isEqualTo(new Run(
                        2,
                        "",
                        cut + ": C03 this is no report with its data inside."
                                + " Name a file that cxm report wrote, unchanged.\n"));
        assertThat(cxm("verify", answers).status()).isEqualTo(2);
        assertThat(cxm("verify", folder).err()).contains("F02");
    }
}
