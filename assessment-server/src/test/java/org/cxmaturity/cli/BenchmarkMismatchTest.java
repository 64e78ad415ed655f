package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.PeerFiles.file;
import static org.cxmaturity.cli.PeerFiles.privatePack;
import static org.cxmaturity.cli.PeerFiles.twelve;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a pack and does not fit it. */
class BenchmarkMismatchTest {
    @TempDir
    Path folder;

    @Test
    void aPackOfAnotherQuestionnaireIsRefused() throws IOException {
        Path peers = Files.write(folder.resolve("peers.csv"), DemoPlan.resource("five-factor/peers.csv"));
        Path pack = folder.resolve("five.json");
        assertThat(cxm(
                                "benchmark",
                                "build",
                                "--questionnaire",
                                "five-factor",
                                "--scores",
                                peers,
                                "--dimensions",
                                "industry,country,size",
                                "--synthetic",
                                "--out",
                                pack)
                        .status())
                .isZero();
        Path answers = folder.resolve("small.csv");
        Files.writeString(answers, Questions.HEADER + "r1,leadership,1,2,3,4,5,,,\n");
        Path scores = folder.resolve("scores.json");
        assertThat(cxm("score", "--questionnaire", Questions.SMALL, "--responses", answers, "--out", scores)
                        .status())
                .isZero();
        Run shown = cxm("benchmark", "show", "--pack", pack, "--scores", scores);
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.out()).isEmpty();
        assertThat(shown.err())
                .contains(pack + ": B30 the pack is of five-factor 1.0.0, the scores are of small 1.0.0."
                        + " Take a pack of the same questionnaire and major version.\n");
    }

    @Test
    void weightedScoresNeverEnterABenchmark() throws IOException {
        StringBuilder rows = new StringBuilder("said,known,done,seen,w\n");
        IntStream.range(0, 6).forEach(i -> rows.append("1,2,3,4,").append(1 + i).append('\n'));
        Path scores = folder.resolve("scores.json");
        Run scored = cxm(
                "score",
                "--questionnaire",
                Questions.SMALL,
                "--responses",
                file(folder, "answers.csv", rows.toString()),
                "--weight",
                "w",
                "--out",
                scores);
        assertThat(scored.status()).as(scored.err()).isZero();
        Run shown = cxm("benchmark", "show", "--pack", privatePack(folder), "--scores", scores);
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.err()).contains("B42 the scores are of weighted respondents");
    }

    @Test
    void scoresOfAnotherPackAreStrangers() throws IOException {
        Path scores = file(folder, "scores.csv", "organisation,clean,tidy\nA,1,2\nB,2,2\nC,3,2\nD,4,2\nE,5,2\n");
        Path pack = folder.resolve("other.json");
        assertThat(cxm("benchmark", "build", "--scores", scores, "--out", pack).status())
                .isZero();
        Run shown = cxm("benchmark", "show", "--pack", pack, "--scores", file(folder, "row.csv", "clear,kept\n5,5\n"));
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.err()).contains("B12 unknown column \"clear\". Did you mean \"clean\"? ");
    }

    @Test
    void optionsThatDoNotFitAreBadUsage() throws IOException {
        Path pack = privatePack(folder);
        Path scores = twelve(folder);
        assertThat(cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--where", "DK")
                        .err())
                .endsWith("cxm benchmark show: U03 --where DK: write it like country=DK, with commas between several."
                        + " See cxm benchmark show --help.\n");
        List<Object[]> wrong = List.of(
                new Object[] {"benchmark", "show", "--pack", pack},
                new Object[] {"benchmark", "show", "--pack", pack, "--organisation", "A", "--scores", scores},
                new Object[] {"benchmark", "show", "--pack", pack, "--organisation", "A", "--where", "a=1,a=2"},
                new Object[] {"benchmark", "build", "--out", pack},
                new Object[] {"benchmark", "build", "--scores", scores, "--responses", scores, "--out", pack},
                new Object[] {"benchmark", "build", "--responses", scores, "--out", pack},
                new Object[] {"benchmark", "build", "--scores", scores, "--unit", "country", "--out", pack},
                new Object[] {"benchmark", "build", "--scores", scores, "--missing", "-9", "--out", pack},
                new Object[] {"benchmark"});
        for (Object[] arguments : wrong) {
            Run run = cxm(arguments);
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void unknownPlacesAndNamesAreTold() throws IOException {
        Path pack = privatePack(folder);
        Run dimension = cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--where", "county=DK");
        assertThat(dimension.status()).isEqualTo(2);
        assertThat(dimension.err())
                .contains(pack + ": B34 --where: the pack has no dimension \"county\"."
                        + " Did you mean \"country\"? It has country.\n");
        Run value = cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--where", "country=SE");
        assertThat(value.status()).isZero();
        assertThat(value.err()).contains("B35 warning: --where: no segment of the pack has the country \"SE\"");
        Run name = cxm("benchmark", "show", "--pack", pack, "--organisation", "Orgg A");
        assertThat(name.status()).isEqualTo(2);
        assertThat(name.err())
                .contains(pack + ": B36 the pack has no organisation \"Orgg A\". Did you mean \"Org A\"?");
    }
}
