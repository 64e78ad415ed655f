package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.kit.QuestionnaireBuilder;
import org.cxmaturity.kit.Reference;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.OutcomeModel.Association;
import org.cxmaturity.score.OutcomeModel.Driver;
import org.junit.jupiter.api.Test;

/** Expected figures: docs/reference/arithmetic/make.py. */
class OutcomeModelTest {
    private static final List<String> FACTORS = List.of("a", "b", "c");

    private static Questionnaire questionnaire() {
        QuestionnaireBuilder q = aQuestionnaire().outcome("nps", Outcome.Measure.NPS, 0, 10);
        FACTORS.forEach(f -> q.factor(f, anItem(f + "-1").anyDecimal(0, 100)));
        return q.build();
    }

    private static Optional<OutcomeModel> model(int rows, boolean noise) {
        Questionnaire q = questionnaire();
        ResponsesBuilder sheets = responsesTo(q);
        List<NamedCsvRecord> data = Reference.rows("outcome.csv").subList(0, rows);
        for (int i = 0; i < rows; i++) {
            NamedCsvRecord r = data.get(i);
            sheets.respondent(number(r, "a"), number(r, "b"), number(r, "c"));
            sheets.answer("nps", noise ? i % 3 : number(r, "outcome"));
        }
        List<Response> list = sheets.list();
        AssessmentScore released = Release.of(ReleaseRules.DEFAULT)
                .apply(Scoring.of(q).score(list, ScoreOptions.NONE).score());
        return OutcomeModel.of(q, list, released);
    }

    private static double number(NamedCsvRecord r, String field) {
        return Double.parseDouble(r.getField(field));
    }

    @Test
    void sharesAndSlopesAreThoseOfTheScript() {
        OutcomeModel model = model(100, false).orElseThrow();
        Reference.agrees(model.n(), "drivers", "all", "n");
        Reference.agrees(model.r2(), "drivers", "all", "r2");
        for (Driver d : model.drivers()) {
            Reference.agrees(d.share(), "drivers", d.factor(), "shapley");
            Reference.agrees(d.b(), "drivers", d.factor(), "b");
            Reference.agrees(d.se(), "drivers", d.factor(), "se");
            Association ten = model.whatIf(d.factor(), 10).orElseThrow();
            Reference.agrees(ten.ci95().low(), "drivers_plus_10", d.factor(), "ci_lo");
            Reference.agrees(ten.ci95().high(), "drivers_plus_10", d.factor(), "ci_hi");
            assertThat(ten.points()).isCloseTo(10 * d.b(), within(1e-9));
        }
        assertThat(model.drivers().stream().mapToDouble(Driver::share).sum()).isCloseTo(model.r2(), within(1e-9));
    }

    @Test
    void aFallIsTheRiseTurnedRound() {
        OutcomeModel model = model(100, false).orElseThrow();
        Association fall = model.whatIf("a", -10).orElseThrow();
        assertThat(fall.ci95().low())
                .isEqualTo(-model.whatIf("a", 10).orElseThrow().ci95().high());
        assertThat(model.whatIf("nobody", 10)).isEmpty();
    }

    @Test
    void fewRespondentsHaveNoSharesAndSomewhatMoreNoWhatIf() {
        assertThat(model(29, false)).isEmpty();
        assertThat(model(30, false).orElseThrow().whatIf("a", 10)).isEmpty();
        assertThat(model(49, false).orElseThrow().whatIf("a", 10)).isEmpty();
        assertThat(model(50, false).orElseThrow().whatIf("a", 10)).isPresent();
    }

    /** An outcome that runs 0, 1, 2, 0, 1, 2 has nothing to do with anything. */
    @Test
    void aModelThatExplainsNextToNothingHasNoWhatIf() {
        OutcomeModel model = model(100, true).orElseThrow();
        assertThat(model.r2()).isLessThan(OutcomeModel.LEAST_R2);
        assertThat(model.whatIf("a", 10)).isEmpty();
    }
}
