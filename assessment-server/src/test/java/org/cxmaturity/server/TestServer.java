package org.cxmaturity.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.cxmaturity.server.db.Database;
import org.jspecify.annotations.Nullable;

/** A real server on a port of its own and a database in the folder given. */
public final class TestServer implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    private final Server server;
    private final String key;

    private TestServer(Server server, String key) {
        this.server = server;
        this.key = key;
    }

    /** A new server in an empty folder. */
    public static TestServer start(Path folder) {
        return start(ServerConfig.local(folder, 0), InstantSource.system());
    }

    /** A new server in an empty folder, with settings and a clock of the test's own. */
    public static TestServer start(ServerConfig config, InstantSource clock) {
        return start(config, clock, Database::open, null);
    }

    /** The same on data opened in the test's own way. */
    static TestServer start(ServerConfig config, InstantSource clock, Server.Opening opening) {
        return start(config, clock, opening, null);
    }

    /** A server on the folder of an earlier one, whose key still works. */
    public static TestServer again(Path folder, String key) {
        return start(ServerConfig.local(folder, 0), InstantSource.system(), Database::open, key);
    }

    private static TestServer start(
            ServerConfig config, InstantSource clock, Server.Opening opening, @Nullable String known) {
        Server server = Server.start(config, clock, new SecureRandom(), opening).value();
        String key = server.firstKey().map(first -> first.key().secret()).orElse(known);
        return new TestServer(server, Objects.requireNonNull(key));
    }

    /** Where it is reached, without a slash at the end. */
    public URI url() {
        return server.url();
    }

    /** The key for everything. */
    public String key() {
        return key;
    }

    /** A client that speaks HTTP/1.1. */
    public HttpClient client() {
        return CLIENT;
    }

    /** A request for a path such as {@code /api/v1/clients}, with the key. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + key);
    }

    /** What a GET with the key brings. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** What a POST of JSON with the key brings. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a request and returns the answer as text. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
