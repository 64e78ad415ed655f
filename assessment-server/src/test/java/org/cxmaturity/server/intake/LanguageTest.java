package org.cxmaturity.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.server.intake.OpenAssessment.NDJSON;
import static org.cxmaturity.server.intake.OpenAssessment.json;
import static org.cxmaturity.server.intake.OpenAssessment.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What a call is told, in the language that its Accept-Language asks for. */
class LanguageTest extends OnOpenAssessment {
    private HttpResponse<String> get(String path, String language) {
        return assessment
                .server()
                .send(assessment
                        .server()
                        .request(path)
                        .header("Accept-Language", language)
                        .GET());
    }

    @Test
    void aRefusalIsToldInTheLanguageWithTitleDetailMessageAndMend() {
        var answer = get("/api/v1/clients?limt=3", "da-DK, en;q=0.5");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("da");
        JsonNode body = json(answer);
        assertThat(body.path("type").asText()).isEqualTo("urn:cxm:problem:malformed");
        assertThat(body.path("title").asText()).isEqualTo("Forespørgslen kan ikke forstås");
        assertThat(body.path("detail").asText())
                .isEqualTo("Ukendt parameter \"limt\". Mente du \"limit\"? Kendte navne: externalId, limit, next.");
        JsonNode fault = body.path("errors").path(0);
        assertThat(fault.path("code").asText()).isEqualTo("H07");
        assertThat(fault.path("message").asText()).isEqualTo("ukendt parameter \"limt\"");
        assertThat(fault.path("mend").asText()).isEqualTo("Mente du \"limit\"? Kendte navne: externalId, limit, next.");
    }

    @Test
    void aRefusalIsInEnglishUnlessAnotherLanguageIsAskedFor() {
        var answer = assessment.server().get("/api/v1/clients?limt=3");

        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(json(answer).path("detail").asText())
                .isEqualTo("Unknown parameter \"limt\". Did you mean \"limit\"? Known are externalId, limit, next.");
        assertThat(json(get("/api/v1/clients?limt=3", "fr")).path("title").asText())
                .isEqualTo("The request cannot be understood");
    }

    @Test
    void aWordOfNothingFoundIsNorwegianForNo() {
        var answer = get("/api/v1/nowhere", "no");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("nb");
        assertThat(json(answer).path("detail").asText()).isEqualTo("Det er ingenting på denne stien.");
    }

    @Test
    void aBulkReplyIsToldInTheLanguageLineByLineAndAtItsEnd() {
        String line = "{\"externalId\": \"a\", \"respondent\": \"p\", \"answers\": {\"art-promise\": 4}}\n";
        assessment.bulk(NDJSON, "", line);
        var answer = assessment
                .server()
                .send(assessment
                        .server()
                        .request(assessment.path() + "/responses/bulk?mode=partial&onConflict=stop")
                        .header("Content-Type", NDJSON)
                        .header("Accept-Language", "sv")
                        .POST(BodyPublishers.ofString(
                                line.replace("\"a\"", "\"b\"") + "{\"answers\": {\"art-promise\": 3}}\n")));

        assertThat(answer.headers().firstValue("Content-Language")).hasValue("sv");
        assertThat(lines(answer).get(0).path("errors").path(0).path("message").asText())
                .isEqualTo("respondent: \"p\" har redan ett enkätsvar");
        assertThat(lines(answer).get(2).path("warnings").path(0).path("message").asText())
                .isEqualTo("några enkätsvar har varken externalId eller respondent");
    }
}
