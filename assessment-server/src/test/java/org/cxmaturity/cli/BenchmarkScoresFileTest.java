package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.PeerFiles.file;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of a file of scores that a pack is built from. */
class BenchmarkScoresFileTest {
    @TempDir
    Path folder;

    @Test
    void everyFaultOfAFileOfScoresIsToldAtOnceAndNothingIsWritten() throws IOException {
        Path scores = file(folder, "bad.csv", """
                organisation,region,clear,kept,,clear
                Org A,North,101,50,,
                Org A,North,abc,"1,5",,
                ,North,50
                """);
        Path pack = folder.resolve("none.json");
        Run built = cxm("benchmark", "build", "--scores", scores, "--dimensions", "regoin", "--out", pack);
        assertThat(built.status()).isEqualTo(2);
        assertThat(pack).doesNotExist();
        assertThat(built.err()).isEqualTo("""
                F:1: B14 column 5 has no name. Name the column, or take it out.
                F:1: B13 column "clear" stands twice, as column 3 and column 6. Keep one of them.
                F:1: B16 --dimensions: there is no column "regoin". Did you mean "region"? Name a column of the file.
                F:1: B18 column "region" holds no number (its first cell is "North"). Name it with --dimensions when it describes the organisation, or pass over it with --ignore-columns.
                F:2: B19 clear: 101 is no score from 0 to 100. Correct the cell, or leave it empty for no score.
                F:3: B19 clear: "abc" is no score from 0 to 100. Correct the cell, or leave it empty for no score.
                F:3: B19 kept: "1,5" is no score from 0 to 100. Write a decimal point; a comma is for files separated by semicolons.
                F:3: B21 organisation: "Org A" stands in line 2 already. Keep one row for each organisation.
                F:4: B22 the row has 3 cells and the header 6 columns. Give the row a cell for each column, and quote texts that hold the separator.
                """.replace("F:", scores + ":"));
    }

    @Test
    void columnsMustBeFactorsOfTheQuestionnaire() throws IOException {
        Path scores = file(folder, "columns.csv", "organisation,articulat,Overall\nOrg A,50,50\n");
        Run built = cxm(
                "benchmark",
                "build",
                "--questionnaire",
                "five-factor",
                "--scores",
                scores,
                "--out",
                folder.resolve("none.json"));
        assertThat(built.status()).isEqualTo(2);
        assertThat(built.err())
                .contains(scores + ":1: B12 unknown column \"articulat\". Did you mean \"articulate\"? ")
                .contains(scores + ":1: B12 unknown column \"Overall\". Did you mean \"overall\"? ")
                .contains(scores + ":1: B17 no column holds scores of a factor.");
    }

    @Test
    void anEmptyFileAndAHeaderAloneAreFaults() throws IOException {
        Path empty = file(folder, "empty.csv", "");
        Path header = file(folder, "header.csv", "organisation,clear\n");
        Path out = folder.resolve("none.json");
        assertThat(cxm("benchmark", "build", "--scores", empty, "--out", out).err())
                .isEqualTo(empty + ": B10 the file is empty. Its first line must name the columns: organisation,"
                        + " dimensions, factor ids.\n");
        assertThat(cxm("benchmark", "build", "--scores", header, "--out", out).err())
                .isEqualTo(header + ":1: B11 there is a header and no row. Add a row for each organisation.\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void fourOrganisationsMakeNoPack() throws IOException {
        Path scores = file(folder, "four.csv", "organisation,clear\nA,1\nB,2\nC,3\nD,4\n");
        Path out = folder.resolve("none.json");
        Run built = cxm("benchmark", "build", "--scores", scores, "--out", out);
        assertThat(built.status()).isEqualTo(2);
        assertThat(built.err())
                .isEqualTo(scores + ": B41 there are under 5 organisations that count."
                        + " A pack needs at least 5. Nothing was written.\n");
        assertThat(out).doesNotExist();
    }
}
