package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed while it takes responses keeps its word: what it acknowledged is there, once. */
class CrashTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedOutlivesAKill() throws Exception {
        kills(3);
    }

    @Test
    @Tag("long")
    void whatWasAcknowledgedOutlivesTwentyKills() throws Exception {
        kills(20);
    }

    private void kills(int rounds) throws Exception {
        Random random = new Random(11);
        ServerProcess server = ServerProcess.start(folder);
        String assessment = server.open("five-factor");
        Load load = new Load(assessment);
        int cutOff = 0;
        try {
            for (int round = 0; round < rounds; round++) {
                load.begin(server);
                load.await(1 + random.nextInt(60));
                server.kill();
                load.end();
                server.close();
                server = ServerProcess.start(folder);
                cutOff += load.unacknowledged().size();
                keepsItsWord(load, stored(server, assessment));
                load.resend(server);
                assertThat(load.unacknowledged()).isEmpty();
                isThereOnce(load, stored(server, assessment));
            }
        } finally {
            server.close();
        }
        assertThat(load.refusals()).isEmpty();
        assertThat(cutOff).as("calls under way at a kill").isPositive();
        System.out.printf(
                "%d kills, %d calls cut off, %d responses%n",
                rounds, cutOff, load.marks().size());
    }

    @Test
    void aServerToldToStopFinishesWhatItTook() throws Exception {
        ServerProcess server = ServerProcess.start(folder);
        String assessment = server.open("five-factor");
        Load load = new Load(assessment);
        load.begin(server);
        load.await(40);
        assertThat(server.stop()).isZero();
        load.end();
        assertThat(server.complaints()).isEmpty();
        server.close();
        assertThat(load.refusals()).isSubsetOf(503);
        try (ServerProcess again = ServerProcess.start(folder)) {
            Map<String, List<String>> stored = stored(again, assessment);
            assertThat(stored.keySet()).isEqualTo(load.acknowledged().keySet());
            load.resend(again);
            isThereOnce(load, stored(again, assessment));
        }
    }

    /** What was acknowledged is there once, under the id told; the rest once or not at all, and no atomic call by half. */
    private static void keepsItsWord(Load load, Map<String, List<String>> stored) {
        load.acknowledged().forEach((mark, id) -> assertThat(stored).containsEntry(mark, List.of(id)));
        assertThat(stored.values()).allSatisfy(ids -> assertThat(ids).hasSize(1));
        assertThat(load.unacknowledged())
                .filteredOn(Load.Call::atomic)
                .allSatisfy(call -> assertThat(call.marks().stream()
                                .filter(stored::containsKey)
                                .count())
                        .isIn(0L, (long) call.marks().size()));
    }

    private static void isThereOnce(Load load, Map<String, List<String>> stored) {
        keepsItsWord(load, stored);
        assertThat(stored.keySet()).isEqualTo(load.marks());
    }

    /** The ids of the responses stored, by their mark. */
    private static Map<String, List<String>> stored(ServerProcess server, String assessment)
            throws IOException, InterruptedException {
        Map<String, List<String>> stored = new LinkedHashMap<>();
        var answer = server.send(server.request(assessment + "/responses").header("Accept", "application/x-ndjson"));
        assertThat(answer.statusCode()).isEqualTo(200);
        for (String line : answer.body().lines().toList()) {
            JsonNode response = JSON.readTree(line);
            String mark = response.path("background").path("department").asText();
            stored.computeIfAbsent(mark, m -> new ArrayList<>())
                    .add(response.path("id").asText());
        }
        return stored;
    }
}
