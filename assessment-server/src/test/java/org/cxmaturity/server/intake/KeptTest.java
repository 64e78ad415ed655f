package org.cxmaturity.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.server.intake.OpenAssessment.CSV;
import static org.cxmaturity.server.intake.OpenAssessment.NDJSON;
import static org.cxmaturity.server.intake.OpenAssessment.json;
import static org.cxmaturity.server.intake.OpenAssessment.location;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Responses listed, fetched by receipt, and withdrawn. */
class KeptTest extends OnOpenAssessment {
    @Test
    void pagesGoThroughAllInTheOrderOfReceipt() {
        for (int i = 0; i < 7; i++) {
            assessment.submit("{\"externalId\": \"e" + i + "\", \"answers\": {\"art-promise\": 4}}");
        }
        List<String> seen = new ArrayList<>();
        String path = assessment.path() + "/responses?limit=3";
        while (path != null) {
            HttpResponse<String> page = assessment.server().get(path);
            seen.addAll(json(page).path("items").findValuesAsText("externalId"));
            path = page.headers()
                    .firstValue("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse(null);
        }
        assertThat(seen).containsExactly("e0", "e1", "e2", "e3", "e4", "e5", "e6");
        assertThat(assessment.list(NDJSON, "?limit=5").body().lines()).hasSize(5);
        assertThat(assessment.list(NDJSON, "?limit=5").headers().firstValue("Link"))
                .isPresent();
        assertThat(assessment.list(NDJSON, "").headers().firstValue("Link")).isEmpty();
    }

    @Test
    void listsAreNarrowedByNameAndTime() {
        assessment.submit("{\"externalId\": \"a\", \"respondent\": \"p-1\", \"answers\": {}}");
        assessment.submit("{\"externalId\": \"b\", \"answers\": {}}");
        assertThat(found("?externalId=b")).containsExactly("b");
        assertThat(found("?respondent=p-1")).containsExactly("a");
        assertThat(found("?since=2020-01-01")).containsExactly("a", "b");
        assertThat(found("?since=2999-01-01T00:00:00Z")).isEmpty();
        assertThat(assessment.list(NDJSON, "?since=soon").statusCode()).isEqualTo(400);
        assertThat(assessment.list(NDJSON, "?role=frontline").statusCode()).isEqualTo(400);
        assertThat(assessment.list(NDJSON, "?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void theCsvIsTheOneThatTheCommandLineReads() {
        String header = "respondent,role,department,art-promise,art-promise.evidence,nps,one-change,submitted,seconds";
        assessment.bulk(
                CSV,
                "",
                header + "\r\np-1,frontline,\"Claims, south\",4,observed,9,\"He said \"\"no\"\"\",2026-03-31,61.5\r\n"
                        + "p-2,leadership,,NA,,DK,,,\r\n");
        String csv = assessment.list(CSV, "").body();
        List<String> names = List.of(csv.lines().findFirst().orElseThrow().split(",", -1));
        assertThat(csv.lines()).hasSize(3);
        assertThat(names).startsWith("respondent", "role", "department", "art-promise", "art-promise.evidence");
        assertThat(csv)
                .contains("\r\np-1,frontline,\"Claims, south\",4,observed,")
                .contains(",\"He said \"\"no\"\"\",,2026-03-31,61.5");
        assertThat(csv).contains("\r\np-2,leadership,,NA,,");

        HttpResponse<String> there = assessment
                .server()
                .send(assessment
                        .server()
                        .request(assessment.another() + "/responses/bulk")
                        .header("Content-Type", CSV)
                        .POST(HttpRequest.BodyPublishers.ofString(csv)));
        assertThat(there.statusCode()).isEqualTo(200);
    }

    @Test
    void aResponseIsDeletedByWhoeverKnowsItsState() {
        String path = location(assessment.submit("{\"externalId\": \"a\", \"answers\": {}}"));
        assertThat(delete(path, null)).isEqualTo(428);
        assertThat(delete(path, "\"7\"")).isEqualTo(412);
        assertThat(delete(path, "\"1\"")).isEqualTo(204);
        assertThat(delete(path, "\"1\"")).isEqualTo(404);
        assertThat(assessment.server().get(path).statusCode()).isEqualTo(404);
        assertThat(assessment.submit("{\"externalId\": \"a\", \"answers\": {}}").statusCode())
                .as("its names are free again")
                .isEqualTo(201);
    }

    @Test
    void aRespondentFetchesAndWithdrawsByReceiptWithoutAKey() {
        JsonNode made = json(assessment.submit("{\"answers\": {\"art-promise\": 4}}"));
        String receipt = made.path("receipt").asText();
        assessment.restart();
        assertThat(json(me("GET", receipt)).path("answers").toString()).isEqualTo("{\"art-promise\":4}");
        char last = receipt.charAt(receipt.length() - 1);
        assertThat(me("GET", receipt.substring(0, receipt.length() - 1) + (last == 'A' ? 'Q' : 'A'))
                        .statusCode())
                .isEqualTo(404);
        assertThat(me("GET", "cxr_nonsense").statusCode()).isEqualTo(404);
        assertThat(me("DELETE", receipt).statusCode()).isEqualTo(204);
        assertThat(me("GET", receipt).statusCode()).isEqualTo(404);
        assertThat(assessment.size()).isZero();
    }

    private List<String> found(String query) {
        return StreamSupport.stream(
                        json(assessment.list("application/json", query))
                                .path("items")
                                .spliterator(),
                        false)
                .map(item -> item.path("externalId").asText())
                .toList();
    }

    private HttpResponse<String> me(String method, String receipt) {
        return assessment
                .server()
                .send(HttpRequest.newBuilder(URI.create(assessment.server().url() + "/api/v1/me/response"))
                        .header("Receipt", receipt)
                        .header("If-Match", "*")
                        .method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private int delete(String path, String etag) {
        var request = assessment.server().request(path).DELETE();
        return assessment
                .server()
                .send(etag == null ? request : request.header("If-Match", etag))
                .statusCode();
    }
}
