package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.format.ReportDataJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {
    @TempDir
    Path folder;

    private Path answers;
    private Path out;

    @BeforeEach
    void writeAnswers() throws IOException {
        answers = Examples.answers(folder, 60);
        out = folder.resolve("report.json");
    }

    private Run report(Object... more) {
        Object[] all = new Object[7 + more.length];
        Object[] start = {"report", "--questionnaire", "five-factor", "--responses", answers, "--out", out};
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        return cxm(all);
    }

    private ReportData data() throws IOException {
        return ReportDataJson.read("report.json", Files.readAllBytes(out)).value();
    }

    @Test
    void aReportIsDatedByTheLastAnswerUnlessADateIsGiven() throws IOException {
        String last = Files.readAllLines(answers).stream()
                .skip(1)
                .map(line -> line.replaceAll(".*,(\\d{4}-\\d\\d-\\d\\d),\\d*$", "$1"))
                .max(String::compareTo)
                .orElseThrow();

        assertThat(report()).isEqualTo(new Run(0, "", ""));
        assertThat(data().about().date()).isEqualTo(last);

        report("--date", "2026-01-31");
        assertThat(data().about().date()).isEqualTo("2026-01-31");
    }

    @Test
    void theOptionsReachTheReport() throws IOException {
        report("--lang", "da", "--client", "Acme A/S", "--edition", "full");

        assertThat(data().about().language()).isEqualTo("da");
        assertThat(data().about().client()).isEqualTo("Acme A/S");
        assertThat(data().about().edition()).isEqualTo(ReportData.Edition.FULL);
        assertThat(data().about().responses()).matches("[0-9a-f]{64}");
    }

    @Test
    void aPdfCarriesItsDataAndNoAnswers() throws IOException {
        out = folder.resolve("report.pdf");

        assertThat(report("--client", "Acme")).isEqualTo(new Run(0, "", ""));

        assertThat(Files.readAllBytes(out)).startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void aReportOfFewAnswersShowsNothing() throws IOException {
        answers = Examples.answers(folder, 4);

        assertThat(report().status()).isZero();
        assertThat(data().overall().status()).isEqualTo(org.cxmaturity.score.Status.SUPPRESSED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "--date     | 31.1.2026 | --date 31.1.2026: this is no date like 2026-03-31",
                "--date     | 2026-02-30 | --date 2026-02-30: this is no date like 2026-03-31",
                "--lang     | tlh | --lang tlh: reports do not speak this language yet",
                "--edition  | short | --edition short: it is board or full",
                "--mode     | double | --mode double: it can only be single",
                "--sections | sumary | --sections sumary: there is no such section. Did you mean \"summary\"? Sections are cover, summary, profile, benchmark, factors, modules, gap, groups, priorities, change, roadmap, questions, comments, measures, appendix",
                "--sections | gap,gap | --sections names gap twice",
            })
    void aWrongOptionIsToldAndNothingIsWritten(String option, String value, String told) {
        assertThat(report(option, value))
                .isEqualTo(new Run(2, "", "cxm report: U03 " + told + ". See cxm report --help.\n"));
        assertThat(out).doesNotExist();
    }

    @Test
    void theEndingOfTheFileNamesTheForm() {
        out = folder.resolve("report.docx");

        assertThat(report().err()).contains("the file must end in .pdf, .html, .pptx, .xlsx or .json");
    }

    @Test
    void oneSourceIsNeeded() {
        assertThat(cxm("report", "--out", out).err())
                .contains("give one of --responses, --scores, --organisation and --sample");
    }
}
