package org.cxmaturity.server.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.KeyDraft;
import org.cxmaturity.rest.ReportQuery;
import org.cxmaturity.rest.Scope;
import org.cxmaturity.rest.StoredResponse;
import org.cxmaturity.rest.client.BulkOptions;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.rest.client.CxmException;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {
    private static final List<String> ITEMS =
            List.of("art-promise", "art-commitments", "art-known", "art-jobs", "art-priorities", "art-leaders");

    @TempDir
    Path folder;

    private TestServer server;
    private CxmClient cxm;
    private String client;
    private Assessment assessment;
    private int submitted;

    @BeforeEach
    void open() {
        server = TestServer.start(folder);
        cxm = CxmClient.of(server.url(), server.key());
        client = cxm.clients().create(ClientDraft.named("Example (synthetic)")).id();
        assessment = cxm.assessments().create(client, AssessmentDraft.of("five-factor"));
        assessment = cxm.assessments().open(assessment.id(), null);
    }

    @AfterEach
    void stop() {
        cxm.close();
        server.close();
    }

    /** Answers of so many respondents of a role, all different. */
    private void submit(int respondents, String role) {
        StringBuilder csv = new StringBuilder("respondent,role," + String.join(",", ITEMS) + "\n");
        for (int i = 0; i < respondents; i++) {
            int n = submitted++;
            csv.append("r").append(n).append(',').append(role);
            for (int item = 0; item < ITEMS.size(); item++) {
                csv.append(',').append(1 + (n * 3 + item * (1 + n % 2)) % 5);
            }
            csv.append('\n');
        }
        cxm.submitAll(
                assessment.id(),
                Api.CSV,
                new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)),
                BulkOptions.atomic());
    }

    private JsonNode scores(String by) {
        try {
            return new ObjectMapper().readTree(cxm.results().scores(assessment.id(), by));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode articulate(JsonNode scores) {
        return scores.at("/factors/0");
    }

    @Test
    void underFiveNothingIsShownAndTheFifthOpensIt() {
        submit(4, "frontline");
        assertThat(articulate(scores(null)).path("status").asText()).isEqualTo("SUPPRESSED");

        submit(1, "frontline");

        assertThat(articulate(scores(null)).path("n").asInt()).isEqualTo(5);
        assertThat(scores(null).has("asOf")).isFalse();
    }

    @Test
    void aResultStandsUntilFiveRespondentsMoreHaveAnswered() {
        submit(6, "frontline");
        JsonNode first = scores(null);
        submit(4, "frontline");

        JsonNode second = scores(null);
        assertThat(articulate(second)).isEqualTo(articulate(first));
        assertThat(second.path("asOf").asText()).matches("\\d{4}-\\d\\d-\\d\\d");

        submit(1, "frontline");
        assertThat(articulate(scores(null)).path("n").asInt()).isEqualTo(11);
        assertThat(scores(null).has("asOf")).isFalse();
    }

    @Test
    void withdrawnAnswersAreGoneAtOnceAndLeaveTheResultWithTheNextBatch() {
        submit(12, "frontline");
        JsonNode first = scores(null);
        List<StoredResponse> all = cxm.responses(assessment.id(), null, null).items();
        delete(all.subList(0, 4));

        assertThat(cxm.responses(assessment.id(), null, null).items()).hasSize(8);
        assertThat(articulate(scores(null))).isEqualTo(articulate(first));

        delete(all.subList(4, 5));
        assertThat(articulate(scores(null)).path("n").asInt()).isEqualTo(7);
    }

    private void delete(List<StoredResponse> responses) {
        responses.forEach(r -> cxm.responses().delete(assessment.id(), r.id(), r.etag()));
    }

    @Test
    void aGroupThatFewJoinedKeepsItsResultWhileTheWholeMovesOn() {
        submit(8, "frontline");
        submit(8, "leadership");
        JsonNode first = scores("role");
        assertThat(first.at("/groups/role")).hasSize(2);

        submit(5, "frontline");
        submit(1, "leadership");

        JsonNode second = scores("role");
        assertThat(articulate(second).path("n").asInt()).isEqualTo(22);
        assertThat(second.at("/groups/role")).isEqualTo(first.at("/groups/role"));
        assertThat(second.at("/groupsAsOf/role").asText()).isNotEmpty();

        submit(4, "leadership");
        submit(1, "frontline");
        JsonNode third = scores("role");
        assertThat(articulate(third).path("n").asInt()).isEqualTo(27);
        assertThat(third.has("groupsAsOf")).isFalse();
    }

    @Test
    void oneRoomThatAnswersTogetherSeesEveryAnswerAtOnce() {
        AssessmentDraft draft = new AssessmentDraft(
                org.cxmaturity.rest.QuestionnaireRef.of("five-factor"),
                null,
                null,
                null,
                null,
                "workshop",
                null,
                null,
                null);
        assessment = cxm.assessments().create(client, draft);
        assessment = cxm.assessments().open(assessment.id(), null);
        submit(6, "frontline");
        assertThat(articulate(scores(null)).path("n").asInt()).isEqualTo(6);

        submit(1, "frontline");

        assertThat(articulate(scores(null)).path("n").asInt()).isEqualTo(7);
    }

    @Test
    void aThresholdThatRoseHidesWhatItNoLongerAllows() {
        submit(8, "frontline");
        assertThat(articulate(scores(null)).path("status").asText()).isEqualTo("OK");

        cxm.assessments()
                .update(
                        assessment.id(),
                        assessment.etag(),
                        CxmClient.patch(Map.of("thresholds", Map.of("smallestGroup", 10))));

        assertThat(articulate(scores(null)).path("status").asText()).isEqualTo("SUPPRESSED");
    }

    @Test
    void aReportThatNobodyAnsweredIsRefusedAndSaysWhy() {
        assertThatThrownBy(() -> cxm.pdf(assessment.id(), ReportQuery.in("en")))
                .isInstanceOfSatisfying(
                        CxmException.class, e -> assertThat(e.status()).isEqualTo(409))
                .hasMessageContaining("Nobody has answered yet");
        assertThat(articulate(scores(null)).path("status").asText()).isEqualTo("NOT_ENOUGH_DATA");
    }

    @Test
    void faultsInTheWishesForAReportAreToldTogether() {
        submit(5, "frontline");

        assertThatThrownBy(() -> cxm.pdf(
                        assessment.id(), ReportQuery.in("tlh").edition("short").date("tomorrow")))
                .isInstanceOfSatisfying(CxmException.class, e -> {
                    assertThat(e.status()).isEqualTo(400);
                    assertThat(e.problems()).hasSize(3);
                });
    }

    @Test
    void resultsNeedAKeyForResultsThatReachesTheClient() {
        submit(5, "frontline");
        String other =
                cxm.clients().create(ClientDraft.named("Other (synthetic)")).id();

        assertThat(status(Scope.RESULTS_READ, client)).isEqualTo(200);
        assertThat(status(Scope.RESPONSES_WRITE, client)).isEqualTo(403);
        assertThat(status(Scope.RESULTS_READ, other)).isEqualTo(404);
    }

    private int status(Scope scope, String reach) {
        String secret = cxm.keys()
                .create(new KeyDraft("reader", List.of(scope.key()), List.of(reach), null))
                .key();
        return server.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                                server.url() + Api.BASE + "/assessments/" + assessment.id() + "/scores"))
                        .header("Authorization", "Bearer " + secret)
                        .GET())
                .statusCode();
    }
}
