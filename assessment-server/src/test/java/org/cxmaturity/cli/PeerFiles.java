package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.cli.Run.cxm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small files of scores, and the pack made of them. */
final class PeerFiles {
    private PeerFiles() {}

    /** Twelve organisations; scores on one factor 10, 15, 20 … 65, on the other 50 more steps of 2.5. */
    static Path twelve(Path folder) throws IOException {
        return file(
                folder,
                "twelve.csv",
                "organisation,country,clear,kept\n"
                        + IntStream.range(0, 12)
                                .mapToObj(i -> "Org " + (char) ('A' + i) + "," + (i % 2 == 0 ? "DK" : "NO") + ","
                                        + (10 + 5 * i) + "," + (40 + 2.5 * i))
                                .collect(Collectors.joining("\n", "", "\n")));
    }

    /** A private pack of the twelve, in segments by country. */
    static Path privatePack(Path folder) throws IOException {
        Path pack = folder.resolve("private.json");
        Run built = cxm("benchmark", "build", "--scores", twelve(folder), "--dimensions", "country", "--out", pack);
        assertThat(built.status()).as(built.err()).isZero();
        return pack;
    }

    /** A file of this text in the folder. */
    static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
