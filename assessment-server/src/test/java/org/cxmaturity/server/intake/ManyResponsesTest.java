package org.cxmaturity.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.server.ServerConfig;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Very many responses in one atomic call to a server with little memory, while single ones go on. Times are printed, as
 * they depend on the machine.
 */
class ManyResponsesTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PART = 10_000;

    @TempDir
    private Path folder;

    /** The server in a process of its own; says its address and key, and ends with its input. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) throws IOException {
            try (TestServer server =
                    TestServer.start(ServerConfig.local(Path.of(args[0]), 0), InstantSource.system())) {
                System.out.println(server.url() + " " + server.key());
                System.in.read();
            }
        }
    }

    @Test
    void twentyThousandInOneCall() throws Exception {
        takesAll(20_000, "-Xmx128m");
    }

    @Test
    @Tag("long")
    void aMillionInOneCall() throws Exception {
        takesAll(1_000_000, "-Xmx160m");
    }

    private void takesAll(int rows, String heap) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String[] words = said.readLine().split(" ", -1);
            takesAll(rows, heap, new Remote(words[0], words[1]), process);
        } finally {
            process.getOutputStream().close();
            process.waitFor();
        }
    }

    private void takesAll(int rows, String heap, Remote remote, Process process) throws Exception {
        String client = remote.make("/api/v1/clients", "{\"name\": \"Example (synthetic)\"}");
        String assessment = remote.make(client + "/assessments", "{\"questionnaire\": {\"id\": \"five-factor\"}}");
        remote.post(assessment + "/open", "");
        String other = remote.make(client + "/assessments", "{\"questionnaire\": {\"id\": \"five-factor\"}}");
        remote.post(other + "/open", "");

        long begun = System.nanoTime();
        var answer = CLIENT.sendAsync(
                remote.request(assessment + "/responses/bulk")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofInputStream(() -> csv(rows)))
                        .build(),
                BodyHandlers.ofLines());
        List<Double> single = new ArrayList<>();
        while (!answer.isDone()) {
            long from = System.nanoTime();
            assertThat(remote.post(other + "/responses", "{\"answers\": {\"art-promise\": 4}}")
                            .statusCode())
                    .isEqualTo(201);
            single.add((System.nanoTime() - from) / 1e6);
        }
        String[] last = new String[1];
        long lines = answer.get().body().peek(line -> last[0] = line).count();
        double seconds = (System.nanoTime() - begun) / 1e9;
        JsonNode totals = OpenAssessment.json(last[0]).path("totals");
        single.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d responses in one call: %.1f s, %.0f a second, heap %s, %s; %d single ones meanwhile, median %.0f ms,"
                        + " slowest %.0f ms%n",
                rows,
                seconds,
                rows / seconds,
                heap,
                peak(process),
                single.size(),
                single.get(single.size() / 2),
                single.get(single.size() - 1));
        assertThat(lines).isEqualTo(rows + 1L);
        assertThat(totals.path("accepted").asInt()).isEqualTo(rows);
        try (Stream<String> exported = remote.lines(assessment + "/responses", "application/x-ndjson")) {
            assertThat(exported.count()).isEqualTo(rows);
        }
    }

    /** The most memory the process had, where the system tells. */
    private static String peak(Process process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM")).collect(Collectors.joining());
        }
    }

    /** Rows of chance, made while they are sent. */
    private static InputStream csv(int rows) {
        List<String> items = Library.bundled().resolve("five-factor").value().items().stream()
                .map(Item::id)
                .toList();
        Random random = new Random(7);
        String header = "respondent,externalId,role,department," + String.join(",", items) + "\n";
        return new SequenceInputStream(new Enumeration<>() {
            private int row = -PART;

            @Override
            public boolean hasMoreElements() {
                return row < rows;
            }

            @Override
            public InputStream nextElement() {
                String part = row < 0
                        ? header
                        : IntStream.range(row, Math.min(rows, row + PART))
                                .mapToObj(i -> row(i, items.size(), random))
                                .collect(Collectors.joining());
                row = row < 0 ? 0 : row + PART;
                return new java.io.ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static String row(int i, int items, Random random) {
        StringBuilder row = new StringBuilder("p-" + i + ",e-" + i + ",frontline,Unit " + i % 40);
        for (int k = 0; k < items; k++) {
            row.append(',').append(1 + random.nextInt(5));
        }
        return row.append('\n').toString();
    }

    /** A server somewhere else. */
    private record Remote(String url, String key) {
        HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(url + path))
                    .timeout(Duration.ofMinutes(30))
                    .header("Authorization", "Bearer " + key);
        }

        HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
            HttpRequest request = request(path)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json))
                    .build();
            return CLIENT.send(request, BodyHandlers.ofString());
        }

        String make(String path, String json) throws IOException, InterruptedException {
            return OpenAssessment.location(post(path, json));
        }

        Stream<String> lines(String path, String type) throws IOException, InterruptedException {
            return CLIENT.send(request(path).header("Accept", type).GET().build(), BodyHandlers.ofLines())
                    .body();
        }
    }
}
