package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.render.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report for a board has eight pages at most; what that costs is told. */
class EightPagesTest {
    @TempDir
    Path folder;

    private Path out() {
        return folder.resolve("board.pdf");
    }

    private Run written(int letter, int note) throws IOException {
        Path theme = Files.writeString(folder.resolve("theme.yaml"), """
                preparedBy: {name: A. Example}
                words:
                  en:
                    letter: %s
                    notes: {summary: %s, roadmap: %s, questions: %s, benchmark: %s}
                """.formatted(
                        words(letter), words(note), words(note), words(note), words(note)));
        return cxm("report", "--sample", "--theme", theme, "--out", out());
    }

    private static String words(int length) {
        return "An invented sentence that says nothing. "
                        .repeat(1 + length / 40)
                        .substring(0, length - 1) + ".";
    }

    private int pages(Path pdf) throws IOException {
        return PdfText.of(Files.readAllBytes(pdf)).pages();
    }

    @Test
    void aLetterAndFourNotesStillMakeEightPages() throws IOException {
        assertThat(written(1_500, 150).status()).isZero();

        assertThat(pages(out())).isLessThanOrEqualTo(8);
        assertThat(cxm("verify", out()).status()).isZero();
    }

    @Test
    void theLongestLetterAndNotesLeaveSectionsToTheFullEditionAndThatIsTold() throws IOException {
        Run run = written(12_000, 3_000);

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .startsWith(out() + ": C07 warning: for want of room on 8 pages, these are left to the full edition: ")
                .contains("notes.")
                .endsWith(
                        "Write less in letter, notes and decision, choose other --sections, or take --edition full.\n");
        assertThat(pages(out())).isLessThanOrEqualTo(8);
        assertThat(cxm("verify", out()).status()).isZero();
    }

    @Test
    void sectionsThatSomebodyChoseAreKeptAndTheWarningNamesWhatToLeaveOut() throws IOException {
        String fitting = "summary,profile,benchmark,gap,priorities";
        Run run = cxm("report", "--sample", "--sections", fitting + ",factors", "--out", out());

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .isEqualTo(
                        out() + ": C09 warning: the sections that were chosen make " + pages(out())
                                + " pages; a report for a board has 8 at most. It is written as chosen; without factors it would fit.\n");
        assertThat(pages(out())).isGreaterThan(8);
        assertThat(cxm("report", "--sample", "--sections", fitting, "--out", out()))
                .isEqualTo(new Run(0, "", ""));
    }

    private Path theme(String words) throws IOException {
        return Files.writeString(
                folder.resolve("theme.yaml"), "preparedBy: {name: A. Example}\nwords:\n  en:\n" + words);
    }

    @Test
    void aLetterThatIsTooLongForChosenSectionsIsNamedAndNothingElse() throws IOException {
        Path theme = theme("    letter: |\n" + "      A short paragraph.\n\n".repeat(420));
        for (String chosen : List.of("summary", "summary,benchmark")) {
            Run run = cxm("report", "--sample", "--sections", chosen, "--theme", theme, "--out", out());

            assertThat(run.status()).isZero();
            assertThat(pages(out())).isGreaterThan(8);
            assertThat(run.err()).contains("C09 warning").contains("; without letter it would fit.");
        }
    }

    @Test
    void whereNothingIsEnoughNoSectionIsNamedThatTheReportDoesNotHave() throws IOException {
        Path theme = theme("    decision: |\n      Decide.\n\n" + "      a\n".repeat(450));

        Run run = cxm("report", "--sample", "--theme", theme, "--out", out());

        assertThat(run.status()).isZero();
        assertThat(pages(out())).isGreaterThan(8);
        assertThat(run.err()).contains("C08 warning").contains("C07 warning").doesNotContain("modules");
        assertThat(cxm("report", "--sample", "--sections", "summary", "--theme", theme, "--out", out())
                        .err())
                .contains("C08 warning")
                .doesNotContain("C09");
    }
}
