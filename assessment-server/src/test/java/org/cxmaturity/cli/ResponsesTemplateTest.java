package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks to fill in: what their lists write is read back, and scores as numbers in a CSV file would. */
class ResponsesTemplateTest {
    private static final String FIVE_FACTOR = "five-factor";

    @TempDir
    Path folder;

    private Path template(String name, Object... more) {
        Path file = folder.resolve(name);
        Object[] args = new Object[6 + more.length];
        System.arraycopy(
                new Object[] {"responses", "template", "--questionnaire", FIVE_FACTOR, "--out", file}, 0, args, 0, 6);
        System.arraycopy(more, 0, args, 6, more.length);
        assertThat(cxm(args).status()).isZero();
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows", "sheets"})
    void whatTheListsWriteScoresLikeTheSameNumbersInCsv(String layout) throws IOException {
        Path empty = template("t.xlsx", "--layout", layout, "--lang", "da", "--respondents", 6);
        Path filled = folder.resolve("filled.xlsx");
        Path csv = folder.resolve("same.csv");
        FilledIn.byItsLists(empty, filled, csv, 6);

        Run workbook = score(filled);
        Run plain = score(csv);

        assertThat(workbook.err()).isEqualTo(plain.err());
        assertThat(workbook.status()).isZero();
        assertThat(workbook.out()).contains("\"rows\" : 6").isEqualTo(plain.out());
    }

    private static Run score(Path answers) {
        return cxm("score", "--questionnaire", FIVE_FACTOR, "--responses", answers, "--by", "role", "--json");
    }

    @Test
    void theSameTemplateHasTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(template("a.xlsx"))).isEqualTo(Files.readAllBytes(template("b.xlsx")));
    }

    @Test
    void anEmptyTemplateHoldsNoAnswer() {
        Run rows = score(template("rows.xlsx"));
        Run sheets = score(template("sheets.xlsx", "--layout", "sheets"));

        assertThat(rows.err()).contains(":1: R09 there is a header and no row.");
        assertThat(sheets.err()).contains(":1: R09 there is a header and no row.");
    }

    @Test
    void aNumberWithTheWordsOfAnotherStepIsRefused() throws IOException {
        Path answers = Files.writeString(
                folder.resolve("a.csv"), "art-promise,art-known\n4 – Not in place,1 – not  in place\n");

        Run run = score(answers);

        assertThat(run.err())
                .contains(answers + ":2: R03 art-promise: \"4 – Not in place\" is not on the scale 1 to 5.")
                .doesNotContain("art-known:");
    }

    @Test
    void optionsOfWorkbooksAreForWorkbooks() {
        Run run = cxm("responses", "template", "--questionnaire", FIVE_FACTOR, "--lang", "da");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("U03 --lang, --layout and --respondents are for workbooks");
    }
}
