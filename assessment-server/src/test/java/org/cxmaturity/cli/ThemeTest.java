package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cxmaturity.render.pdf.PdfText;
import org.cxmaturity.render.pdf.TextBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in looks and words of one's own; a bad theme warns and never blocks a report. */
class ThemeTest {
    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 32'><rect width='90' height='32' fill='#a05'/></svg>";

    @TempDir
    Path folder;

    private Path theme;
    private Path out;

    @BeforeEach
    void paths() throws IOException {
        theme = folder.resolve("theme.yaml");
        out = folder.resolve("report.pdf");
        Files.writeString(folder.resolve("logo.svg"), LOGO);
    }

    private Run report(String yaml, Object... more) throws IOException {
        Files.writeString(theme, yaml);
        Object[] all = new Object[6 + more.length];
        System.arraycopy(new Object[] {"report", "--sample", "--theme", theme, "--out", out}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return cxm(all);
    }

    private String text() throws IOException {
        return PdfText.of(Files.readAllBytes(out)).boxes().stream()
                .map(TextBox::meant)
                .collect(Collectors.joining(" "));
    }

    private static String whole(String language) {
        return """
                logo: logo.svg
                preparedByLogo: logo.svg
                primary: "#8A1538"
                secondary: "#3B1F5B"
                cover: {LANG: Cover words}
                confidentiality: {LANG: For these readers alone}
                commissionedBy: The board
                preparedBy: {name: A. Example, firm: Example Ltd, telephone: +45 00 00}
                words:
                  LANG:
                    headline: A headline of ours
                    decision: |
                      Decide this.

                      For these reasons.
                    letter: |
                      Dear readers of <b>this</b> & that

                      A second paragraph
                    notes: {summary: A note of ours, benchmark: On the peers}
                sections: [summary, benchmark, roadmap, questions]
                """.replace("LANG", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void wordsAndLooksStandInTheReportWhichStillDerivesAndIsTheSameTwice(String language) throws IOException {
        assertThat(report(whole(language), "--lang", language)).isEqualTo(new Run(0, "", ""));

        assertThat(text())
                .contains("A headline of ours", "Decide this.", "For these reasons.", "A second paragraph")
                .contains("Dear readers of <b>this</b> & that", "A note of ours", "On the peers", "Cover words")
                .contains("For these readers alone", "A. Example, Example Ltd", "+45 00 00", "The board");
        Run verified = cxm("verify", out);
        assertThat(verified.status()).isZero();
        assertThat(verified.out())
                .endsWith("said  written by A. Example, Example Ltd, not derived: the headline of the summary; "
                        + "what to decide; the covering letter; notes on summary, benchmark\n");
        byte[] first = Files.readAllBytes(out);
        report(whole(language), "--lang", language);
        assertThat(Files.readAllBytes(out)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour: red",
                "primary: red",
                "logo: nowhere.svg",
                "logo: theme.yaml",
                "logo: /dev/zero",
                "sections: [nonsense]",
                "words: {en: {headline: [1]}}",
                "not: [yaml",
                "",
                "words: 7"
            })
    void aBadThemeIsToldAndTheReportGoesOnWithoutThatPart(String yaml) throws IOException {
        Run run = report(yaml);

        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(" warning: ").contains("The report goes on without it.");
        assertThat(cxm("verify", out).status()).isZero();
    }

    @Test
    void aThemeThatIsNotThereIsToldAndTheReportGoesOn() {
        Run run = cxm("report", "--sample", "--theme", folder.resolve("none.yaml"), "--out", out);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("none.yaml: T23 warning: ");
        assertThat(out).exists();
    }

    @Test
    void aLogoOfThirtyMegabytesOrOneThatIsAScriptIsLeftOut() throws IOException {
        Files.write(folder.resolve("large.png"), new byte[30 << 20]);
        Files.writeString(folder.resolve("run.svg"), "#!/bin/sh\necho no\n");

        Run run = report("logo: large.png\npreparedByLogo: run.svg\n");

        assertThat(run.status()).isZero();
        assertThat(run.err())
                .contains("theme.yaml:1: T09 warning: logo \"large.png\" is larger than 512 KiB.")
                .contains("theme.yaml:2: T10 warning: logo \"run.svg\" is neither PNG nor SVG.");
        assertThat(Files.size(out)).isLessThan(400 * 1024);
    }

    @Test
    void whatIsWrittenAndNotPrintedIsTold() throws IOException {
        String yaml = "preparedBy: {firm: Example Ltd}\nwords: {en: {notes: {groups: x}, owners: {no-such: x}}}\n";
        assertThat(report(yaml).err())
                .contains("T20 warning: the note on groups")
                .contains("T21 warning: ");
        assertThat(report(yaml, "--lang", "da").err()).contains("T19 warning: there are no words in da, only in en.");
    }

    @Test
    void sectionsOfTheCommandWinOverThoseOfTheTheme() throws IOException {
        report("sections: [questions]", "--sections", "summary");
        assertThat(text()).contains("Executive summary").contains("Left out by choice.");
        assertThat(text()).doesNotContain("Questions for the board to ask");
    }

    @Test
    void lintTellsTheSameAsFaultsAndColoursAsWarnings() throws IOException {
        Files.writeString(theme, "primary: \"#FFD400\"\nlogos: x\n");
        Run run = cxm("theme", "lint", theme);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEqualTo(theme + ": 1 fault, 1 warning\n");
        assertThat(run.err())
                .contains(theme + ":2: T01 unknown key \"logos\". Did you mean \"logo\"? ")
                .contains("T17 warning: primary #FFD400 is too pale to be read (1.4 against white). The report uses #");
        Files.writeString(theme, "primary: \"#FFD400\"\n");
        assertThat(cxm("theme", "lint", theme).status()).isZero();
        assertThat(cxm("theme", "lint", "--strict", theme).status()).isEqualTo(1);
        assertThat(cxm("theme", "lint", folder.resolve("none.yaml")).status()).isEqualTo(2);
    }
}
