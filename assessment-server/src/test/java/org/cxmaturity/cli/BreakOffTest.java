package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers who break off are none of the log's business. */
class BreakOffTest {
    private static final int SMALL = 1024;
    private static final int MANY = 4000;

    @TempDir
    private Path folder;

    @Test
    void callersWhoBreakOffLeaveNoTraceInTheLog() throws Exception {
        try (ServerProcess server = ServerProcess.start(folder)) {
            String responses = server.open("five-factor") + "/responses";
            for (String path : List.of(responses, responses + "/bulk?mode=partial", "/api/v1/clients")) {
                halfABody(server, path, "Content-Length: 5000", "{\"ans");
                halfABody(server, path, "Transfer-Encoding: chunked", "5\r\n{\"ans\r\n");
            }
            server.send(server.request(responses + "/bulk")
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofString(rows())));
            halfAnAnswer(server, responses);
            assertThat(server.stop()).isZero();
            assertThat(server.complaints()).isEmpty();
        }
    }

    private static String rows() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> "p-" + i + ",4\n")
                .collect(Collectors.joining("", "respondent,art-promise\n", ""));
    }

    private static void halfABody(ServerProcess server, String path, String length, String half) throws IOException {
        try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
            String type = path.contains("bulk") ? "application/x-ndjson" : "application/json";
            say(socket, server, "POST " + path, "Content-Type: " + type + "\r\n" + length, half);
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).doesNotContain("HTTP/1.1 2");
        }
    }

    private static void halfAnAnswer(ServerProcess server, String path) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(SMALL);
            socket.setSoLinger(true, 0);
            socket.connect(
                    new InetSocketAddress(server.url().getHost(), server.url().getPort()));
            say(socket, server, "GET " + path, "Accept: application/x-ndjson", "");
            assertThat(socket.getInputStream().readNBytes(SMALL)).hasSize(SMALL);
        }
    }

    private static void say(Socket socket, ServerProcess server, String line, String headers, String body)
            throws IOException {
        String request = line + " HTTP/1.1\r\nHost: " + server.url().getAuthority() + "\r\nAuthorization: Bearer "
                + server.key() + "\r\n" + headers + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
