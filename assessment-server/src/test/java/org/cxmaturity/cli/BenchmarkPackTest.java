package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.PeerFiles.file;
import static org.cxmaturity.cli.PeerFiles.json;
import static org.cxmaturity.cli.PeerFiles.privatePack;
import static org.cxmaturity.cli.PeerFiles.twelve;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack holds, and how a changed or broken one is found. */
class BenchmarkPackTest {
    @TempDir
    Path folder;

    @Test
    void aPublishedPackHoldsNoOrganisation() throws IOException {
        Path pack = folder.resolve("published.json");
        Run built = cxm(
                "benchmark",
                "build",
                "--scores",
                twelve(folder),
                "--dimensions",
                "country",
                "--publish",
                "--out",
                pack);
        assertThat(built.status()).as(built.err()).isZero();
        JsonNode json = json(Files.readString(pack));
        assertThat(json.get("private").asBoolean()).isFalse();
        assertThat(json.has("organisations")).isFalse();
        assertThat(Files.readString(pack)).doesNotContain("Org ");
        for (JsonNode cell : json.get("cells")) {
            cell.get("knots").forEach(q -> assertThat(q.asDouble() % 1).isZero());
        }
        assertThat(cxm("benchmark", "verify", pack).status()).isZero();
        Run shown = cxm("benchmark", "show", "--pack", pack, "--organisation", "Org A");
        assertThat(shown.status()).isEqualTo(2);
        assertThat(shown.err())
                .isEqualTo(pack + ": B37 the pack is published and holds no organisation."
                        + " Give the scores to compare with --scores.\n");
    }

    @Test
    void packsAreInspectedInWordsAndAsJson() throws IOException {
        Path pack = privatePack(folder);
        assertThat(cxm("benchmark", "inspect", pack).out())
                .contains("Kind           private: holds 12 organisations by name\n")
                .contains("Signature      none\n")
                .contains("all organisations  12")
                .doesNotContain("Org A");
        JsonNode json = json(cxm("benchmark", "inspect", pack, "--json").out());
        assertThat(json.get("organisations").asInt()).isEqualTo(12);
        assertThat(json.get("segments").get(0).get("n").asInt()).isEqualTo(12);
    }

    @Test
    void aChangedFigureIsFoundByVerify() throws IOException {
        Path pack = privatePack(folder);
        assertThat(cxm("benchmark", "verify", pack).out())
                .startsWith("Form: read without a fault\nRelease rules: kept\n")
                .contains("\nSignature: none\n");
        String text = Files.readString(pack);
        Path changed = file(folder, "changed.json", text.replaceFirst("\"clear\" : 10.0", "\"clear\" : 90.0"));
        Run verified = cxm("benchmark", "verify", changed);
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.err())
                .contains("B54 the figures of the segment all organisations are not those of its organisations");
    }

    @Test
    void aTruncatedPackIsAFaultOfTheFile() throws IOException {
        Path pack = privatePack(folder);
        String text = Files.readString(pack);
        Path cut = file(folder, "cut.json", text.substring(0, text.length() / 2));
        for (String command : List.of("inspect", "verify")) {
            Run run = cxm("benchmark", command, cut);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .matches("(?s)\\Q" + cut + "\\E:\\d+: B01 not JSON: it ends too early\\. Correct the file\\.\n");
        }
    }

    @Test
    void aPackIsNeverWrittenOverItsInput() throws IOException {
        Path scores = twelve(folder);
        String before = Files.readString(scores);
        assertThat(cxm("benchmark", "build", "--scores", scores, "--dimensions", "country", "--out", scores)
                        .status())
                .isEqualTo(2);
        assertThat(Files.readString(scores)).isEqualTo(before);
    }

    @Test
    void theSameScoresMakeTheSameBytes() throws IOException {
        assertThat(Files.readAllBytes(privatePack(folder))).isEqualTo(Files.readAllBytes(privatePack(folder)));
        Path again = folder.resolve("again.json");
        cxm("benchmark", "build", "--scores", twelve(folder), "--dimensions", "country", "--out", again);
        assertThat(again).hasSameBinaryContentAs(privatePack(folder));
    }
}
