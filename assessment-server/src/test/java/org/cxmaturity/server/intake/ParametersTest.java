package org.cxmaturity.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.server.intake.OpenAssessment.CSV;
import static org.cxmaturity.server.intake.OpenAssessment.NDJSON;
import static org.cxmaturity.server.intake.OpenAssessment.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the query is meant as it stands there; what cannot be meant is told, all at once. */
class ParametersTest extends OnOpenAssessment {
    private static final String GOOD = "{\"externalId\": \"a\", \"answers\": {\"art-promise\": 4}}\n";

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", ""})
    void aTrialThatIsNotUnderstoodStoresNothing(String word) {
        var answer = assessment.bulk(NDJSON, "?dryRun=" + word, GOOD);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(assessment.size()).isZero();
    }

    @Test
    void everyFaultOfTheQueryIsToldAtOnce() {
        var answer = assessment.bulk(NDJSON, "?dryRun=ja&mode=atomc&onConflict=replace&dry=true", GOOD);
        assertThat(answer.statusCode()).isEqualTo(400);
        List<JsonNode> errors = List.of(
                json(answer).at("/errors/0"),
                json(answer).at("/errors/1"),
                json(answer).at("/errors/2"),
                json(answer).at("/errors/3"));
        assertThat(errors)
                .extracting(
                        e -> e.path("parameter").asText() + " " + e.path("code").asText())
                .containsExactlyInAnyOrder("dryRun H09", "mode H09", "onConflict H09", "dry H07");
        assertThat(answer.body()).contains("Did you mean \\\"atomic\\\"? Use one of atomic, partial.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=many", "limit=1.5", "limit=0", "next=zzz", "next=*", "limit=1&limit=2"})
    void aPageThatCannotBeTurnedToIsRefused(String query) {
        assertThat(assessment.server().get("/api/v1/clients?" + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBodyInAnotherCodingIsRefused() {
        var answer = assessment.bulk(CSV + "; charset=iso-8859-1", "", "role,art-promise\nfrontline,4\n");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("UTF-8");
    }

    @Test
    void theMendOfAFaultIsOneThatWorksOverHttp() {
        var answer = assessment.bulk(CSV, "", "role,art-promis\nfrontline,4\n");
        assertThat(json(answer).at("/errors/0/code").asText()).isEqualTo("R01");
        assertThat(answer.body())
                .contains("Rename the column, or take it out of the file.")
                .doesNotContain("--");
    }

    @Test
    void whatIsMadeIsShownAgainAsItWasShownThen() {
        var made = assessment.server().post("/api/v1/clients", "{\"name\": \"Example (synthetic)\"}");
        assertThat(assessment.server().get(OpenAssessment.location(made)).body())
                .isEqualTo(made.body());
    }
}
