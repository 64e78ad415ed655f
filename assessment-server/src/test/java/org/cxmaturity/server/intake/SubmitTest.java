package org.cxmaturity.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.server.intake.OpenAssessment.json;
import static org.cxmaturity.server.intake.OpenAssessment.location;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One response over HTTP: stored once, however often it is sent, and by how many at a time. */
class SubmitTest extends OnOpenAssessment {
    private static final String FULL =
            "{\"externalId\": \"crm-10231\", \"language\": \"da\", \"background\": {\"role\":"
                    + " \"frontline\", \"department\": \"Claims\"}, \"answers\": {\"art-promise\": 4, \"con-channels\": 2,"
                    + " \"emp-mandate\": \"NA\", \"mea-leading\": \"DK\"}, \"comments\": {\"one-change\": \"Call back.\"},"
                    + " \"evidence\": {\"art-promise\": {\"kind\": \"documented\", \"note\": \"the brand book\"}},"
                    + " \"importance\": [\"con-channels\"]}";

    @Test
    void aResponseIsTakenAndGivenBackAsItCame() {
        var made = assessment.submit(FULL);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(json(made).path("status").asText()).isEqualTo("accepted");
        assertThat(json(made).path("receipt").asText()).startsWith("cxr_");
        // One of six items of equal weight answered: 1/6; too little for a score. NA leaves the base: 0 of 5.
        assertThat(json(made).path("coverage").path("articulate").asDouble()).isEqualTo(1.0 / 6);
        assertThat(json(made).path("coverage").path("empower").asDouble()).isEqualTo(0);
        assertThat(json(made).path("scores").isEmpty()).isTrue();

        var got = assessment.server().get(location(made));
        assertThat(got.headers().firstValue("ETag")).hasValue("\"1\"");
        JsonNode sent = json(FULL);
        for (String member :
                List.of("externalId", "language", "background", "answers", "comments", "evidence", "importance")) {
            assertThat(json(got).path(member)).as(member).isEqualTo(sent.path(member));
        }
    }

    @Test
    void aFactorAnsweredByHalfIsScored() {
        // 4, 2 and 3 of 1..5 are 75, 25 and 50: their mean is 50.
        var made = assessment.submit("{\"answers\": {\"art-promise\": 4, \"art-known\": 2, \"art-jobs\": 3.0}}");
        assertThat(json(made).path("scores").toString()).isEqualTo("{\"articulate\":50.0}");
        assertThat(json(made).path("coverage").path("articulate").asDouble()).isEqualTo(0.5);
    }

    @Test
    void theSameBodyUnderTheSameNameGetsTheFirstAnswerAgain() {
        var first = assessment.submit(FULL);
        assessment.restart();
        var again = assessment.submit(FULL.replace("\"art-promise\": 4", "\"art-promise\": 4.0, \"art-known\": null"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(assessment.size()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheSameNameIsAConflict() {
        assessment.submit(FULL);
        var other = assessment.submit(FULL.replace("\"art-promise\": 4", "\"art-promise\": 5"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).path("errors").path(0).path("code").asText()).isEqualTo("I02");
        assertThat(json(other).path("errors").path(0).path("pointer").asText()).isEqualTo("/externalId");
    }

    @Test
    void theHeaderNamesACallAsTheBodyDoes() {
        String body = "{\"answers\": {\"art-promise\": 4}}";
        var first = assessment.submit("7f1c", body);
        var again = assessment.submit("7f1c", body);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(assessment
                        .submit("7f1c", "{\"answers\": {\"art-promise\": 1}}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(assessment.submit("not a key", body).statusCode()).isEqualTo(400);
        assertThat(assessment.size()).isEqualTo(1);
    }

    @Test
    void ofManyEqualSubmissionsAtOnceOneIsStored() throws Exception {
        int many = 24;
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<HttpResponse<String>>> calls = IntStream.range(0, many)
                    .<Callable<HttpResponse<String>>>mapToObj(i -> () -> i % 2 == 0
                            ? assessment.submit("one-key", "{\"answers\": {\"art-promise\": 4}}")
                            : assessment.submit(FULL))
                    .toList();
            List<HttpResponse<String>> answers = new java.util.ArrayList<>();
            for (Future<HttpResponse<String>> call : threads.invokeAll(calls)) {
                answers.add(call.get());
            }
            assertThat(answers.stream().filter(a -> a.statusCode() == 201)).hasSize(2);
            assertThat(answers.stream().filter(a -> a.statusCode() == 200)).hasSize(many - 2);
            assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(2);
        } finally {
            threads.shutdown();
        }
        assertThat(assessment.size()).isEqualTo(2);
    }

    @Test
    void aRespondentsNewResponseTakesThePlaceOfTheEarlierOne() {
        var first = assessment.submit(
                "{\"externalId\": \"a\", \"respondent\": \"p-1\", \"answers\": {\"art-promise\": 1}}");
        var second = assessment.submit(
                "{\"externalId\": \"b\", \"respondent\": \"p-1\", \"answers\": {\"art-promise\": 5}}");
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(json(second).path("status").asText()).isEqualTo("replaced");
        assertThat(json(second).path("id")).isEqualTo(json(first).path("id"));
        assertThat(second.headers().firstValue("ETag")).hasValue("\"2\"");
        // The first one, sent again late, changes nothing.
        assertThat(assessment
                        .submit("{\"externalId\": \"a\", \"respondent\": \"p-1\", \"answers\": {\"art-promise\": 1}}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(assessment.list("application/json", "")).path("items").findValuesAsText("art-promise"))
                .containsExactly("5");
    }

    @Test
    void onConflictSaysWhatBecomesOfARespondentWhoIsThere() {
        assessment.submit("{\"respondent\": \"p-1\", \"answers\": {\"art-promise\": 1}}");
        String other = "{\"respondent\": \"p-1\", \"answers\": {\"art-promise\": 2}}";
        assertThat(onConflict("stop", other).statusCode()).isEqualTo(409);
        var skipped = onConflict("skip", other);
        assertThat(skipped.statusCode()).isEqualTo(200);
        assertThat(json(skipped).path("status").asText()).isEqualTo("skipped");
        assertThat(json(skipped).has("receipt")).isFalse();
        assertThat(onConflict("update", other).statusCode()).isEqualTo(201);
        assertThat(onConflict("replace", other).statusCode()).isEqualTo(400);
        assertThat(assessment.size()).isEqualTo(1);
    }

    @Test
    void anExternalIdIsUpdatedWhenTheCallerSaysSo() {
        assessment.submit(FULL);
        var updated = onConflict("update", FULL.replace("\"art-promise\": 4", "\"art-promise\": 5"));
        assertThat(updated.statusCode()).isEqualTo(201);
        assertThat(json(updated).path("status").asText()).isEqualTo("replaced");
        assertThat(assessment.size()).isEqualTo(1);
        assertThat(assessment.submit(FULL).statusCode()).isEqualTo(409);
    }

    @Test
    void twoNamesOfDifferentResponsesAreAConflict() {
        assessment.submit("{\"externalId\": \"a\", \"answers\": {\"art-promise\": 1}}");
        assessment.submit("{\"respondent\": \"p-1\", \"answers\": {\"art-promise\": 1}}");
        var both = onConflict("update", "{\"externalId\": \"a\", \"respondent\": \"p-1\", \"answers\": {}}");
        assertThat(both.statusCode()).isEqualTo(409);
        assertThat(json(both).path("errors").path(0).path("code").asText()).isEqualTo("I05");
    }

    @Test
    void anAssessmentThatIsNotOpenTakesNone() {
        assessment.submit(FULL);
        assessment.server().post(assessment.path() + "/close", "");
        var late = assessment.submit("{\"answers\": {\"art-promise\": 4}}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).path("errors").path(0).path("message").asText()).isEqualTo("the assessment is closed");
        assertThat(assessment.submit(FULL).statusCode())
                .as("what came before the closing")
                .isEqualTo(200);
        assertThat(assessment
                        .server()
                        .post("/api/v1/assessments/none/responses", FULL)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var answer = assessment.submit(
                "{\"answers\": {\"art-promis\": 4, \"con-channels\": 9}, \"background\": {\"role\": \"boss\"}}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("errors").findValuesAsText("code")).containsExactlyInAnyOrder("R01", "R03", "R04");
        assertThat(json(answer).path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/answers/art-promis", "/answers/con-channels", "/background/role");
        assertThat(assessment.size()).isZero();
    }

    @Test
    void whatIsNoResponseIsRefused() {
        assertThat(assessment.submit("").statusCode()).isEqualTo(400);
        assertThat(assessment.submit("{\"answers\": {\"art-promise\": NaN}}").statusCode())
                .isEqualTo(400);
        assertThat(assessment.submit("{\"answers\": {}, \"answer\": {}}").statusCode())
                .isEqualTo(400);
        assertThat(assessment
                        .submit("{\"answers\": {\"art-promise\": 4, \"art-promise\": 5}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(assessment.submit("[".repeat(5000)).statusCode()).isEqualTo(400);
        assertThat(assessment
                        .submit("{\"answers\": {\"art-promise\": 1e999999999}}")
                        .statusCode())
                .isIn(400, 422);
        assertThat(assessment
                        .submit("{\"answers\": {}, \"comments\": {\"one-change\": \"" + "x".repeat(10_001) + "\"}}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(assessment
                        .submit("{\"answers\": {}, \"x\": \"" + "x".repeat(1 << 20) + "\"}")
                        .statusCode())
                .isEqualTo(413);
        assertThat(assessment.size()).isZero();
    }

    private HttpResponse<String> onConflict(String choice, String body) {
        return assessment.server().post(assessment.path() + "/responses?onConflict=" + choice, body);
    }
}
