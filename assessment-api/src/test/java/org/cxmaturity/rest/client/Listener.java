package org.cxmaturity.rest.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A server of the JDK's that writes down what comes over the wire, and answers as it was told. */
final class Listener implements AutoCloseable {
    /** A request as it came. */
    record Heard(String line, String protocol, java.util.Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    private final HttpServer server;
    private final List<Heard> heard = new ArrayList<>();

    private Listener(HttpServer server) {
        this.server = server;
    }

    static Listener answering(int status, String type, String body) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Listener listener = new Listener(http);
            http.createContext("/", exchange -> listener.answer(exchange, status, type, body));
            http.start();
            return listener;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(new Heard(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                exchange.getProtocol(),
                exchange.getRequestHeaders(),
                sent));
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** The one request that came. */
    Heard heard() {
        if (heard.size() != 1) {
            throw new AssertionError(heard.size() + " requests came");
        }
        return heard.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
