package org.cxmaturity.rest.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cxmaturity.problem.Wording.asGiven;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.Client;
import org.cxmaturity.rest.Page;
import org.junit.jupiter.api.Test;

/** What goes over the wire, and what is made of the answers. */
class CxmClientTest {
    private static final String JSON = "application/json";
    private static final String CLIENT = "{\"id\":\"c 1\",\"name\":\"Å\",\"created\":\"2026-03-01T10:00:00Z\","
            + "\"changed\":\"2026-03-02T10:00:00Z\",\"revision\":2,\"addedLater\":true}";

    private static Listener.Heard sent(String answer, Consumer<CxmClient> act) {
        try (Listener server = Listener.answering(200, JSON, answer);
                CxmClient cxm = CxmClient.of(server.url(), "cxm_key")) {
            act.accept(cxm);
            return server.heard();
        }
    }

    @Test
    void aCallCarriesTheKeyAndAsksForJson() {
        Listener.Heard heard = sent(CLIENT, cxm -> cxm.clients().get("c 1/ä"));
        assertThat(heard.line()).isEqualTo("GET /api/v1/clients/c%201%2F%C3%A4");
        assertThat(heard.protocol()).isEqualTo("HTTP/1.1");
        assertThat(heard.header("Authorization")).isEqualTo("Bearer cxm_key");
        assertThat(heard.header("Accept")).isEqualTo("application/json, application/problem+json");
        assertThat(heard.headers()).doesNotContainKey("Upgrade");
    }

    @Test
    void parametersThatAreNotGivenAreLeftOut() {
        Listener.Heard heard = sent("{\"items\":[]}", cxm -> cxm.clients().list("a&b", null, "x="));
        assertThat(heard.line()).isEqualTo("GET /api/v1/clients?externalId=a%26b&next=x%3D");
    }

    @Test
    void aMergePatchKeepsItsNullsAndNamesTheStateItWasMadeFrom() {
        Map<String, Object> changes = new HashMap<>();
        changes.put("industry", null);
        Listener.Heard heard = sent(CLIENT, cxm -> cxm.clients().update("1", "\"2\"", CxmClient.patch(changes)));
        assertThat(heard.line()).isEqualTo("PATCH /api/v1/clients/1");
        assertThat(heard.header("Content-type")).isEqualTo(Api.MERGE_PATCH);
        assertThat(heard.header("If-match")).isEqualTo("\"2\"");
        assertThat(heard.body()).isEqualTo("{\"industry\":null}");
    }

    @Test
    void fieldsThatANewerServerAddsArePassedOver() {
        sent(CLIENT, cxm -> {
            Client client = cxm.clients().get("1");
            assertThat(client.name()).isEqualTo("Å");
            assertThat(client.etag()).isEqualTo("\"2\"");
            assertThat(client.industry()).isNull();
        });
    }

    @Test
    void manyResponsesAreStreamedAndEveryLineOfTheReplyIsRead() {
        String reply = "{\"line\":1,\"status\":\"accepted\",\"id\":\"r1\"}\n"
                + "{\"totals\":{\"lines\":1,\"accepted\":1,\"stored\":true}}\n";
        Listener.Heard heard = sent(reply, cxm -> {
            var lines = new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));
            var told = cxm.submitAll("a1", Api.NDJSON, lines, new BulkOptions(true, "partial", null));
            assertThat(told).hasSize(2);
            assertThat(told.get(0).id()).isEqualTo("r1");
            assertThat(told.get(1).totals())
                    .isNotNull()
                    .satisfies(t -> assertThat(t.accepted()).isEqualTo(1));
        });
        assertThat(heard.line()).isEqualTo("POST /api/v1/assessments/a1/responses/bulk?dryRun=true&mode=partial");
        assertThat(heard.header("Content-type")).isEqualTo(Api.NDJSON);
        assertThat(heard.body()).isEqualTo("{}\n");
    }

    @Test
    void aRefusalCarriesItsFaults() {
        String problem =
                "{\"type\":\"t\",\"title\":\"The request breaks a rule\",\"status\":422,\"detail\":\"2 faults\","
                        + "\"errors\":[{\"pointer\":\"/name\",\"code\":\"A01\",\"message\":\"no name\",\"mend\":\"Give one.\"},"
                        + "{\"line\":3,\"file\":\"texts.da.yaml\",\"code\":\"Q01\",\"message\":\"odd\",\"mend\":\"Look.\"}]}";
        try (Listener server = Listener.answering(422, Api.PROBLEM_JSON, problem);
                CxmClient cxm = CxmClient.of(server.url(), "cxm_key")) {
            var refused =
                    catchThrowableOfType(CxmException.class, () -> cxm.clients().get("1"));
            assertThat(refused)
                    .hasMessage("422 The request breaks a rule: 2 faults\nbody#/name: A01 no name. Give one."
                            + "\ntexts.da.yaml:3: Q01 odd. Look.");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.problems())
                    .containsExactly(
                            Problem.error(
                                    "A01", Place.pointer("body", "/name"), asGiven("no name"), asGiven("Give one.")),
                            Problem.error("Q01", Place.line("texts.da.yaml", 3), asGiven("odd"), asGiven("Look.")));
        }
    }

    @Test
    void aProxyInBetweenThatAnswersInHtmlIsARefusalToo() {
        try (Listener server = Listener.answering(502, "text/html", "<p>Bad gateway");
                CxmClient cxm = CxmClient.of(server.url(), "")) {
            assertThatExceptionOfType(CxmException.class)
                    .isThrownBy(() -> cxm.keys().revoke("1", "*"))
                    .satisfies(e -> assertThat(e.status()).isEqualTo(502))
                    .satisfies(e -> assertThat(e.problems()).isEmpty());
            assertThat(server.heard().headers()).doesNotContainKey("Authorization");
        }
    }

    @Test
    void aListIsReadPageAfterPage() {
        Map<String, Page<String>> pages = Map.of(
                "",
                new Page<>(List.of("a", "b"), "2"),
                "2",
                new Page<>(List.of(), "3"),
                "3",
                new Page<>(List.of("c"), null));
        assertThat(CxmClient.all(next -> pages.get(next == null ? "" : next))).containsExactly("a", "b", "c");
    }
}
