package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.PeerFiles.file;
import static org.cxmaturity.cli.PeerFiles.json;
import static org.cxmaturity.cli.PeerFiles.privatePack;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standing among the peers of a pack. */
class BenchmarkShowTest {
    @TempDir
    Path folder;

    @Test
    void aMemberIsSetAgainstTheOthers() throws IOException {
        Path pack = privatePack(folder);
        Run shown = cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--json");
        assertThat(shown.status()).isZero();
        assertThat(shown.err())
                .isEqualTo(pack + ": B33 warning: the pack is private: it holds the scores of 12 organisations by name."
                        + " Keep it to yourself; build one to give away with --publish.\n");
        JsonNode standing = json(shown.out());
        assertThat(standing.fieldNames()).toIterable().containsExactly("format", "pack", "segment", "factors");
        assertThat(standing.at("/segment/n").asInt()).isEqualTo(11);
        JsonNode clear = standing.at("/factors/0");
        assertThat(clear.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "status",
                        "score",
                        "n",
                        "p25",
                        "median",
                        "p75",
                        "band",
                        "gapToMedian",
                        "gapToP75",
                        "statement",
                        "suppressed");
        // Others are 15, 20 … 65: eleven values, the sixth is 40, type 7 quartiles 27.5 and 52.5.
        assertThat(clear.get("p25").asDouble()).isEqualTo(27.5);
        assertThat(clear.get("median").asDouble()).isEqualTo(40);
        assertThat(clear.get("p75").asDouble()).isEqualTo(52.5);
        assertThat(clear.get("gapToMedian").asDouble()).isEqualTo(-30);
        assertThat(clear.get("gapToP75").asDouble()).isEqualTo(-42.5);
        assertThat(clear.get("band").asText()).isEqualTo("Q1");
        assertThat(clear.get("statement").asText()).isEqualTo("UNCERTAIN");
        assertThat(clear.get("suppressed"))
                .extracting(s -> s.get("field").asText())
                .containsExactly("percentileRank", "percentileCi95");
    }

    @Test
    void tooFewPeersAskedForGiveWayToAll() throws IOException {
        Path pack = privatePack(folder);
        Run shown =
                cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A", "--where", "country=DK", "--json");
        JsonNode segment = json(shown.out()).get("segment");
        assertThat(segment.toString())
                .isEqualTo("{\"asked\":{\"country\":\"DK\"},\"used\":{},\"n\":11,"
                        + "\"why\":\"DK has too few organisations (at least 8 are needed)\"}");
        assertThat(cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A")
                        .out())
                .startsWith("Org A against 11 others, all organisations\nPack benchmark, edition 1\n")
                .contains("clear       10   28      40   53        −30    Q1");
    }

    @Test
    void theTableOfAStandingCanBeWrittenAsAFile() throws IOException {
        Path out = folder.resolve("standing.json");
        Run shown = cxm("benchmark", "show", "--pack", privatePack(folder), "--organisation", "Org L", "--out", out);
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).isEmpty();
        assertThat(json(Files.readString(out)).at("/format").asText()).isEqualTo("cxm-standing/1");
    }

    @Test
    void aRowOfScoresIsComparedAndDoesNotCountAsItsOwnPeer() throws IOException {
        Path pack = privatePack(folder);
        Path stranger = file(folder, "row.csv", "clear,kept\n37.5,60\n");
        JsonNode standing = json(cxm("benchmark", "show", "--pack", pack, "--scores", stranger, "--json")
                .out());
        assertThat(standing.at("/segment/n").asInt()).isEqualTo(12);
        assertThat(standing.at("/factors/0/median").asDouble()).isEqualTo(37.5);
        assertThat(standing.at("/factors/2/id").asText()).isEqualTo("overall");
        assertThat(standing.at("/factors/2/score").asDouble()).isEqualTo(48.75);
        Path member = file(folder, "member.csv", "organisation,country,clear,kept\nOrg A,DK,37.5,60\n");
        assertThat(json(cxm("benchmark", "show", "--pack", pack, "--scores", member, "--json")
                                .out())
                        .at("/segment/n")
                        .asInt())
                .isEqualTo(11);
    }

    @Test
    void scoresOfACoreAreComparedWithReadyScoresAndAWarning() throws IOException {
        Path peers = Files.write(folder.resolve("peers.csv"), DemoPlan.resource("five-factor/peers.csv"));
        Path pack = folder.resolve("five.json");
        cxm(
                "benchmark",
                "build",
                "--questionnaire",
                "five-factor",
                "--scores",
                peers,
                "--dimensions",
                "industry,country,size",
                "--synthetic",
                "--publish",
                "--out",
                pack);
        Path scores = folder.resolve("scores.json");
        cxm("score", "--questionnaire", "five-factor", "--responses", Examples.answers(folder, 500), "--out", scores);
        Run shown = cxm("benchmark", "show", "--pack", pack, "--scores", scores, "--json");
        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.err()).contains("B38 warning").doesNotContain("B33");
        JsonNode standing = json(shown.out());
        assertThat(standing.at("/pack/synthetic").asBoolean()).isTrue();
        assertThat(standing.get("factors"))
                .extracting(f -> f.get("id").asText())
                .containsExactly("articulate", "consistent", "empower", "systematise", "measure", "overall");
        for (JsonNode factor : standing.get("factors")) {
            assertThat(factor.get("percentileRank").asDouble() % 5).isZero();
        }
    }
}
