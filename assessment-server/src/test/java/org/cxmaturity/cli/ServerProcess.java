package org.cxmaturity.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code cxm serve} in a process of its own, on a free port. */
final class ServerProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("Serving on (\\S+) .*");
    private static final long PATIENCE_SECONDS = 120;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final List<String> said;
    private final URI url;
    private final Path folder;
    private final Path complaints;

    private ServerProcess(Process process, List<String> said, URI url, Path folder, Path complaints) {
        this.process = process;
        this.said = said;
        this.url = url;
        this.folder = folder;
        this.complaints = complaints;
    }

    /** A server on this folder; it serves when this returns. */
    static ServerProcess start(Path folder, String... options) throws IOException {
        List<String> words = Fork.command(List.of(), "serve", "--port", "0", "--data", folder);
        words.addAll(List.of(options));
        return start(folder, words);
    }

    /** The demo in this folder; it serves when this returns. */
    static ServerProcess demo(Path folder) throws IOException {
        return start(folder.resolve("data"), Fork.command(List.of(), "demo", "--port", "0", "--out", folder));
    }

    private static ServerProcess start(Path folder, List<String> words) throws IOException {
        Path complaints = Files.createTempFile("server", ".txt");
        Process process =
                new ProcessBuilder(words).redirectError(complaints.toFile()).start();
        List<String> said = new ArrayList<>();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            Matcher ready = READY.matcher(line);
            if (ready.matches()) {
                return new ServerProcess(process, said, URI.create(ready.group(1)), folder, complaints);
            }
        }
        throw new IllegalStateException("the server did not start: " + said + Files.readString(complaints));
    }

    /** Where it is reached. */
    URI url() {
        return url;
    }

    /** What it said on standard output before it served. */
    List<String> said() {
        return said;
    }

    /** What it has said on standard error: its log. */
    String complaints() throws IOException {
        return Files.readString(complaints);
    }

    /** The key it wrote at its first start. */
    String key() {
        try {
            return Files.readString(folder.resolve("first-key"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request with its key. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + key());
    }

    /** An assessment of a questionnaire that takes responses; its path. */
    String open(String questionnaire) throws IOException, InterruptedException {
        String client = made("/api/v1/clients", "{\"name\": \"Example (synthetic)\"}");
        String path = made(client + "/assessments", "{\"questionnaire\": {\"id\": \"" + questionnaire + "\"}}");
        send(request(path + "/open").POST(BodyPublishers.noBody()));
        return path;
    }

    private String made(String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    /** What a request brings. */
    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Asks it to stop (SIGTERM) and returns its exit status. */
    int stop() throws InterruptedException {
        process.destroy();
        return status();
    }

    /** Kills it (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        status();
    }

    private int status() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(complaints);
    }
}
