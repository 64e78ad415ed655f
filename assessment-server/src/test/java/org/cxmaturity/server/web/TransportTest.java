package org.cxmaturity.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {
    @TempDir
    private static Path folder;

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aWishToUpgradeDoesNotHoldUpABody() {
        String answer = RawHttp.say(
                server.url(),
                "POST /api/v1/keys HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + server.key()
                        + "\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAEAAEAA"
                        + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"
                        + "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("{\"status\":\"ok\"}")
                .doesNotContain(" 500 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NON SENSE\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /a|b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n",
                "POST /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: odd\r\nConnection: close\r\n\r\nx",
                "POST /healthz HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n"
                        + "Connection: close\r\n\r\n0\r\n\r\n",
                "POST /healthz HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\nConnection: close\r\n\r\n",
            })
    void whatIsNoHttpIsRefusedAsAProblem(String request) {
        assertThat(RawHttp.say(server.url(), request)).satisfies(TransportTest::isAProblem);
    }

    @Test
    void tooManyHeadersAreRefusedAsAProblem() {
        String request = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n";
        assertThat(RawHttp.say(server.url(), request)).satisfies(TransportTest::isAProblem);
    }

    private static void isAProblem(String answer) {
        assertThat(answer)
                .matches("(?s)HTTP/1.1 (400|431|505) .*")
                .contains("\"status\":" + answer.substring(9, 12))
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"type\":\"urn:cxm:problem:")
                .doesNotContain("<html", "Exception", "at org.");
    }

    @Test
    void aNameThatIsNotOursIsRefused() {
        assertThat(RawHttp.say(
                        server.url(), "GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ");
        assertThat(RawHttp.say(
                        server.url(), "GET /healthz HTTP/1.1\r\nHost: LocalHost:80\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aPageOfAnotherOriginIsRefusedAndOurOwnIsNot() {
        var answer = server.send(server.request("/healthz").header("Origin", "http://evil.example"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(server.send(server.request("/healthz").header("Origin", "null"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(server.request("/healthz")
                                .header("Origin", server.url().toString()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerTellsBrowsersNotToGuess() {
        for (String path : new String[] {"/healthz", "/nothing"}) {
            assertThat(server.get(path).headers().firstValue("X-Content-Type-Options"))
                    .hasValue("nosniff");
        }
    }

    @Test
    void aMethodThatIsNotThereNamesThoseThatAre() {
        var answer = server.send(server.request("/healthz").DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
        assertThat(answer.body()).contains("urn:cxm:problem:method-not-allowed");
    }

    @Test
    void aTypeThatIsNotThereIsRefused() {
        assertThat(server.send(server.request("/healthz").header("Accept", "image/png"))
                        .statusCode())
                .isEqualTo(406);
    }
}
