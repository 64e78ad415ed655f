package org.cxmaturity.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import java.util.List;
import java.util.OptionalInt;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;

class UnitScoresTest {
    private static final Questionnaire BALANCED = aQuestionnaire()
            .factor("clear", 1)
            .factor("kept", 1)
            .background("role", "leadership", "frontline", "support")
            .roleBalanced()
            .build();

    /** That many people of a role in a company who all give these answers. */
    private static void people(ResponsesBuilder sheets, String company, String role, int n, double clear, double kept) {
        for (int i = 0; i < n; i++) {
            sheets.respondent(clear, kept)
                    .is("company", company)
                    .is("role", role)
                    .is("country", "DK");
        }
    }

    private static UnitScores score(Questionnaire q, ResponsesBuilder sheets) {
        return UnitScores.of(q, sheets.list(), "company", List.of("country"), Place.of("r.csv"))
                .value();
    }

    @Test
    void rolesCountAlikeInsideEachOrganisation() {
        ResponsesBuilder sheets = responsesTo(BALANCED);
        people(sheets, "A", "leadership", 5, 5, 4); // 100 and 75
        people(sheets, "A", "frontline", 15, 3, 2); // 50 and 25
        people(sheets, "B", "leadership", 5, 1, 1);
        people(sheets, "B", "frontline", 5, 1, 2); // 0 and 25
        UnitScores units = score(BALANCED, sheets);
        assertThat(units.excluded()).isZero();
        ScoreTable.Entry a = units.table().entries().get(0);
        assertThat(a.name()).isEqualTo("A");
        assertThat(a.dimensions()).containsEntry("country", "DK");
        assertThat(a.respondents()).isEqualTo(OptionalInt.of(20));
        assertThat(a.scores().get("clear")).isCloseTo(75, within(1e-9));
        assertThat(a.scores().get("kept")).isCloseTo(50, within(1e-9));
        assertThat(a.scores().get("overall")).isCloseTo(62.5, within(1e-9));
        assertThat(units.table().entries().get(1).scores().get("kept")).isCloseTo(12.5, within(1e-9));
    }

    @Test
    void fiveLeadersAndFiveCustomerFacingPeopleAreNeeded() {
        ResponsesBuilder sheets = responsesTo(BALANCED);
        people(sheets, "A", "leadership", 4, 5, 4);
        people(sheets, "A", "frontline", 15, 3, 2);
        people(sheets, "A", "support", 9, 3, 2);
        people(sheets, "B", "leadership", 2, 5, 4);
        people(sheets, "B", "frontline", 2, 3, 2);
        UnitScores units = score(BALANCED, sheets);
        assertThat(units.table().entries()).isEmpty();
        assertThat(units.oneSided()).isEqualTo(1);
        assertThat(units.tooFew()).isEqualTo(1);
        assertThat(units.excluded()).isEqualTo(2);
    }

    @Test
    void aFactorThatTooFewLeadersAnsweredIsNoScoreAndThereIsNoOverall() {
        ResponsesBuilder sheets = responsesTo(BALANCED);
        people(sheets, "A", "leadership", 4, 5, 4);
        people(sheets, "A", "leadership", 1, 5, Double.NaN);
        people(sheets, "A", "frontline", 5, 3, 2);
        people(sheets, "A", "support", 5, 3, 2);
        assertThat(score(BALANCED, sheets).table().entries().get(0).scores()).containsOnlyKeys("clear");
    }

    @Test
    void whereRespondentsCountAlikeRolesDoNotMatter() {
        Questionnaire plain =
                aQuestionnaire().factor("clear", 1).factor("kept", 1).build();
        ResponsesBuilder sheets = responsesTo(plain);
        people(sheets, "A", "", 2, 5, 4);
        people(sheets, "A", "frontline", 3, 5, 2);
        people(sheets, "Few", "frontline", 4, 5, 2);
        UnitScores units = score(plain, sheets);
        assertThat(units.tooFew()).isEqualTo(1);
        assertThat(units.table().entries()).hasSize(1);
        assertThat(units.table().entries().get(0).scores().get("kept")).isCloseTo(45, within(1e-9));
    }

    @Test
    void anOrganisationInTwoCountriesIsAFault() {
        ResponsesBuilder sheets = responsesTo(BALANCED);
        people(sheets, "A", "leadership", 5, 5, 4);
        sheets.respondent(1, 1).is("company", "A").is("country", "NO");
        Result<UnitScores> result =
                UnitScores.of(BALANCED, sheets.list(), "company", List.of("country"), Place.of("r.csv"));
        assertThat(result.problems())
                .extracting(Object::toString)
                .containsExactly("r.csv: B40 country: the rows of \"A\" say both \"DK\" and \"NO\"."
                        + " Give all rows of an organisation the same value.");
    }
}
