package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cxmaturity.render.pdf.PdfAttachment;
import org.cxmaturity.render.pdf.PdfReport;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Reports;
import org.cxmaturity.report.format.ReportDataJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"html", "xlsx", "pptx", "json"})
    void everyFormHoldsAndANumberChangedInItIsFound(String ending) throws IOException {
        Path form = folder.resolve("form." + ending);
        assertThat(cxm("report", "--questionnaire", "five-factor", "--responses", answers, "--out", form)
                        .status())
                .isZero();

        Run holds = cxm("verify", form, "--responses", answers);
        Run altered = cxm("verify", Files.write(folder.resolve("altered." + ending), altered(ending, form)));

        assertThat(holds.status()).as(holds.out()).isZero();
        assertThat(altered.status()).isEqualTo(1);
        assertThat(failed(altered)).isNotEmpty();
    }

    /** One digit of what can be read is another. */
    private static byte[] altered(String ending, Path form) throws IOException {
        return switch (ending) {
            case "html" ->
                Files.readString(form).replaceFirst(">[1-8](\\d)<", ">9$1<").getBytes(StandardCharsets.UTF_8);
            case "json" ->
                Files.readString(form)
                        .replaceFirst("\"value\": \\d", "\"value\": 9")
                        .getBytes(StandardCharsets.UTF_8);
            default -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                String part = ending.equals("xlsx") ? "xl/worksheets/sheet2.xml" : "ppt/slides/slide3.xml";
                try (ZipOutputStream zip = new ZipOutputStream(out)) {
                    for (Map.Entry<String, byte[]> each :
                            Outlets.parts(Files.readAllBytes(form)).entrySet()) {
                        String xml = new String(each.getValue(), StandardCharsets.UTF_8);
                        String other = xml.replaceFirst(">[1-8](\\d)<", ">9$1<");
                        boolean here = each.getKey().equals(part);
                        assertThat(here && other.equals(xml)).as(part).isFalse();
                        zip.putNextEntry(new ZipEntry(each.getKey()));
                        zip.write(here ? other.getBytes(StandardCharsets.UTF_8) : each.getValue());
                        zip.closeEntry();
                    }
                }
                yield out.toByteArray();
            }
        };
    }

    @Test
    void filesWithoutTheAnswersAreRefusedAsNothingCouldBeMadeAnew() {
        Run run = cxm("verify", report, "--previous", answers);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("give the answers as well: --responses");
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
        ReportData read = ReportDataJson.read("forged", bytes).value();
        PdfReport.write(Reports.of(read, ReportDataJson.fingerprint(bytes)), bytes, pdf);

        Run run = cxm("verify", Files.write(report, pdf.toByteArray()));

        assertThat(forged).isNotEqualTo(honest);
        assertThat(run.status()).isEqualTo(1);
        assertThat(failed(run)).isNotEmpty();
    }

    @Test
    void aReportWithoutTheFingerprintOfItsAnswersIsNotSaidToBeMadeFromThem() throws IOException {
        Path json = folder.resolve("report.json");
        cxm("report", "--questionnaire", "five-factor", "--responses", answers, "--out", json);
        String without = Files.readString(json).replaceFirst(",\\s*\"responses\": \"[0-9a-f]+\"", "");
        assertThat(without).isNotEqualTo(Files.readString(json));

        Run run = cxm("verify", Files.writeString(json, without), "--responses", answers);

        assertThat(run.out())
                .doesNotContain("the answers are those of the report")
                .contains("part  answers: the report names no fingerprint of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pptx", "xlsx"})
    void anOfficeFileThatWasCutOffIsBadInputOrFound(String ending) throws IOException {
        Path whole = folder.resolve("whole." + ending);
        cxm("report", "--questionnaire", "five-factor", "--responses", answers, "--out", whole);
        byte[] bytes = Files.readAllBytes(whole);
        for (int length : List.of(40, 9_000, 15_000, bytes.length / 2)) {
            Path cut = Files.write(folder.resolve("cut." + ending), Arrays.copyOf(bytes, length));

            assertThat(cxm("verify", cut).status()).as("%d bytes", length).isIn(1, 2);
        }
    }

    @Test
    void aFileThatIsNoReportIsBadInput() throws IOException {
        Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(Files.readAllBytes(report), 9_000));

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
