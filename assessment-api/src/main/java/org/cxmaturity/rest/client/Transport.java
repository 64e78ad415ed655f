package org.cxmaturity.rest.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.ProblemBody;

/** Sends calls with the key, and turns refusals into exceptions. HTTP/1.1 alone; redirects are not followed. */
final class Transport implements AutoCloseable {
    /** Fields that a newer server adds are passed over. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final Duration CONNECT = Duration.ofSeconds(20);

    private final URI server;
    private final String key;
    private final Duration patience;
    private final ExecutorService threads;
    private final HttpClient http;

    Transport(URI server, String key, Duration patience) {
        this.server = server;
        this.key = key;
        this.patience = patience;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "cxm-client");
            thread.setDaemon(true);
            return thread;
        });
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .executor(threads)
                .build();
    }

    /** What the server answers, as a stream that the caller closes. */
    InputStream send(Call call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(call.path())).timeout(patience).method(call.verb(), publisher(call));
        call.headers().forEach(request::header);
        if (!key.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + key);
        }
        HttpResponse<InputStream> response = exchange(request.build());
        if (response.statusCode() < 200 || response.statusCode() > 299) {
            throw new CxmException(problem(response));
        }
        return response.body();
    }

    private URI at(String path) {
        String base = server.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private static BodyPublisher publisher(Call call) {
        if (call.body() == null) {
            return BodyPublishers.noBody();
        }
        if (call.body() instanceof InputStream stream) {
            return BodyPublishers.ofInputStream(() -> stream);
        }
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(call.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this cannot be written as JSON", e);
        }
    }

    private HttpResponse<InputStream> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while the server was at work"));
        }
    }

    /** A proxy in between may answer with something that is no problem+json: then the status has to do. */
    private static ProblemBody problem(HttpResponse<InputStream> response) {
        String type = response.headers().firstValue(HttpHeaders.CONTENT_TYPE).orElse("");
        try (InputStream body = response.body()) {
            if (type.startsWith(Api.PROBLEM_JSON)) {
                return JSON.readValue(body, ProblemBody.class);
            }
        } catch (IOException e) {
            // What is left to say is the status.
        }
        String title = "The server answered with this status and no problem+json";
        return new ProblemBody("about:blank", title, response.statusCode(), null, null, null, List.of());
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
