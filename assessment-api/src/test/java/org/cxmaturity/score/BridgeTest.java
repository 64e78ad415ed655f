package org.cxmaturity.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cxmaturity.kit.ItemBuilder.anItem;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;
import static org.cxmaturity.kit.ResponsesBuilder.responsesTo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.cxmaturity.kit.ItemBuilder;
import org.cxmaturity.kit.QuestionnaireBuilder;
import org.cxmaturity.kit.Reference;
import org.cxmaturity.kit.ResponsesBuilder;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.score.Bridge.Kind;
import org.cxmaturity.score.Bridge.Part;
import org.cxmaturity.score.Bridge.Row;
import org.cxmaturity.score.Change.Comparison;
import org.cxmaturity.score.Waves.Wave;
import org.cxmaturity.score.stat.Interval;
import org.junit.jupiter.api.Test;

class BridgeTest {
    private static final String[] ROLES = {"leadership", "frontline", "support"};

    private static QuestionnaireBuilder oneFactor(String... items) {
        QuestionnaireBuilder q = aQuestionnaire().background("role", ROLES);
        return q.factor(
                "f",
                List.of(items).stream().map(id -> anItem(id).anyDecimal(0, 100)).toArray(ItemBuilder[]::new));
    }

    private static Waves waves(Questionnaire q, ResponsesBuilder before, ResponsesBuilder now) {
        return Waves.of(new Wave(q, before.list()), new Wave(q, now.list()), ReleaseRules.DEFAULT);
    }

    private static double points(Row row, Kind kind) {
        return row.part(kind).orElseThrow().points();
    }

    private static double sum(Row row) {
        return row.parts().stream().mapToDouble(Part::points).sum();
    }

    /**
     * By hand: leaders 80 then 82, frontline 40 then 44; shares 10/20 and 10/20, then 15/20 and 5/20. Mix =
     * .25 (80 + 82)/2 - .25 (40 + 44)/2 = 9.75; answers = .625 * 2 + .375 * 4 = 2.75; change = 72.5 - 60 = 12.5.
     */
    @Test
    void otherPeopleAndOtherAnswersAreToldApart() {
        Questionnaire q = oneFactor("i").build();
        ResponsesBuilder before = responsesTo(q).respondents(10, "role", "leadership", 80);
        before.respondents(10, "role", "frontline", 40);
        ResponsesBuilder now = responsesTo(q).respondents(15, "role", "leadership", 82);
        now.respondents(5, "role", "frontline", 44);
        Row row = waves(q, before, now).bridge().overall();
        assertThat(row.change()).isCloseTo(12.5, within(1e-9));
        assertThat(points(row, Kind.INSTRUMENT)).isZero();
        assertThat(points(row, Kind.MIX)).isCloseTo(9.75, within(1e-9));
        assertThat(points(row, Kind.ANSWERS)).isCloseTo(2.75, within(1e-9));
        assertThat(row.part(Kind.ANSWERS).orElseThrow().ci95())
                .as("no variance, no interval")
                .isNull();
    }

    /** docs/reference/arithmetic/make.py: three factors of weight 1, 2, 1, answers missing, roles too small to be told. */
    @Test
    void theScriptAgreesWithRolesPooledAndAnswersMissing() {
        QuestionnaireBuilder builder = aQuestionnaire().background("role", ROLES);
        builder.factor("a", 1, anItem("a-1").anyDecimal(0, 100));
        builder.factor("b", 2, anItem("b-1").anyDecimal(0, 100));
        Questionnaire q = builder.factor("c", 1, anItem("c-1").anyDecimal(0, 100))
                .coverage(0.5)
                .build();
        Waves waves = waves(q, sheets(q, "1"), sheets(q, "2"));
        Bridge bridge = waves.bridge();
        for (Row row : bridge.factors()) {
            agrees(row);
        }
        assertThat(bridge.factors()).extracting(Row::id).containsExactly("a", "b", "c");
        // An overall is given to those alone who are scored on every factor; the score itself rests on all of them.
        agrees(bridge.overall());
    }

    private static void agrees(Row row) {
        Reference.agrees(row.change(), "bridge", row.id(), "change");
        Reference.agrees(points(row, Kind.MIX), "bridge", row.id(), "mix");
        Reference.agrees(points(row, Kind.ANSWERS), "bridge", row.id(), "answers");
        Interval ci95 = row.part(Kind.ANSWERS).orElseThrow().ci95();
        Reference.agrees(ci95.low(), "bridge", row.id(), "ci_lo");
        Reference.agrees(ci95.high(), "bridge", row.id(), "ci_hi");
        assertThat(sum(row)).isCloseTo(row.change(), within(1e-9));
        assertThat(row.part(Kind.MIX).orElseThrow().ci95()).isNull();
    }

    private static ResponsesBuilder sheets(Questionnaire q, String wave) {
        ResponsesBuilder sheets = responsesTo(q);
        for (NamedCsvRecord r : Reference.rows("waves.csv")) {
            if (r.getField("wave").equals(wave)) {
                sheets.respondent(number(r, "a"), number(r, "b"), number(r, "c"))
                        .is("role", r.getField("role"));
            }
        }
        return sheets;
    }

    private static double number(NamedCsvRecord r, String field) {
        return r.getField(field).isEmpty() ? Double.NaN : Double.parseDouble(r.getField(field));
    }

    @Test
    void aPoolUnderFiveLeavesOnePart() {
        Questionnaire q = oneFactor("i").build();
        ResponsesBuilder before = responsesTo(q).respondents(10, "role", "leadership", 80);
        ResponsesBuilder now = responsesTo(q).respondents(10, "role", "leadership", 70);
        now.respondents(5, "role", "frontline", 50);
        Row row = waves(q, before, now).bridge().overall();
        assertThat(row.parts()).extracting(Part::kind).containsExactly(Kind.INSTRUMENT, Kind.MIX_AND_ANSWERS);
        assertThat(sum(row)).isCloseTo(row.change(), within(1e-12));
        assertThat(row.part(Kind.MIX_AND_ANSWERS).orElseThrow().ci95()).isNull();
    }

    @Test
    void rolesThatCountAlikeHaveNoMix() {
        Questionnaire q = oneFactor("i").roleBalanced().build();
        ResponsesBuilder before = responsesTo(q).respondents(5, "role", "leadership", 80);
        before.respondents(5, "role", "leadership", 70).respondents(20, "role", "frontline", 40);
        ResponsesBuilder now = responsesTo(q).respondents(5, "role", "leadership", 82);
        now.respondents(15, "role", "leadership", 76).respondents(6, "role", "frontline", 50);
        Waves waves = waves(q, before, now);
        Row row = waves.bridge().overall();
        assertThat(points(row, Kind.MIX)).isZero();
        assertThat(points(row, Kind.ANSWERS)).isCloseTo((77.5 + 50) / 2 - (75 + 40) / 2.0, within(1e-9));
        assertThat(row.part(Kind.ANSWERS).orElseThrow().ci95())
                .isEqualTo(waves.change().overall().ci95());
    }

    /** Items a and b stay, c is gone and d is new: 2 of 3 are common, too few for a trend at 70 %. */
    @Test
    void tooFewCommonItemsHaveNoBridge() {
        Row row = renewed(
                        oneFactor("a", "b", "c").build(),
                        oneFactor("a", "b", "d").build(),
                        12)
                .bridge()
                .overall();
        assertThat(row.comparison()).isEqualTo(Comparison.OTHER_QUESTIONS);
        assertThat(row.parts()).isEmpty();
    }

    /** By hand: all 60 then 70 on a, b, c; d is new and answered 30: 60 on both, common 70. Instrument 60 - 70 = -10. */
    @Test
    void whatTheCommonItemsDoNotExplainIsTheInstrument() {
        Questionnaire older = oneFactor("a", "b", "c").build();
        Questionnaire newer = oneFactor("a", "b", "c", "d").build();
        Row row = renewed(older, newer, 12).bridge().factor("f").orElseThrow();
        assertThat(row.comparison()).isEqualTo(Comparison.COMMON_ITEMS);
        assertThat(row.change()).isCloseTo(0, within(1e-9));
        assertThat(points(row, Kind.INSTRUMENT)).isCloseTo(-10, within(1e-9));
        assertThat(points(row, Kind.MIX)).isZero();
        assertThat(points(row, Kind.ANSWERS)).isCloseTo(10, within(1e-9));
    }

    @Test
    void aHiddenItemHidesTheScoreOnTheCommonOnes() {
        Questionnaire older = oneFactor("a", "b", "c").build();
        Questionnaire newer = oneFactor("a", "b", "c", "d").build();
        Waves waves = renewed(older, newer, 3);
        assertThat(waves.change().factors().get(0).comparison()).isEqualTo(Comparison.NOT_SHOWN);
        assertThat(waves.change().overall().comparison()).isEqualTo(Comparison.NOT_SHOWN);
        assertThat(waves.bridge().overall().parts()).isEmpty();
        assertThat(waves.bridge().factors().get(0).parts()).isEmpty();
    }

    /** Twelve answered 60 everywhere, then 70; the last question of the newer version is answered 30 by some. */
    private static Waves renewed(Questionnaire older, Questionnaire newer, int answerTheLast) {
        ResponsesBuilder before = responsesTo(older).respondents(12, "role", "leadership", 60, 60, 60);
        ResponsesBuilder now = responsesTo(newer);
        for (int i = 0; i < 12; i++) {
            boolean last = i < answerTheLast;
            now.respondent(
                            newer.items().size() == 3
                                    ? new double[] {70, 70, 30}
                                    : new double[] {70, 70, 70, last ? 30 : Double.NaN})
                    .is("role", "leadership");
        }
        return Waves.of(new Wave(older, before.list()), new Wave(newer, now.list()), ReleaseRules.DEFAULT);
    }

    @Test
    void printedPartsSumToThePrintedChange() {
        Row row = new Row(
                "f",
                Comparison.SAME,
                3.34,
                List.of(
                        new Part(Kind.INSTRUMENT, 1.14, null),
                        new Part(Kind.MIX, 1.14, null),
                        new Part(Kind.ANSWERS, 1.06, null)));
        assertThat(row.shown(3.4, 0.1)).containsExactly(1.2, 1.1, 1.1);
        assertThat(row.shown(3.3, 0.1)).containsExactly(1.1, 1.1, 1.1);
        assertThat(row.shown(4, 1)).containsExactly(1.0 + 1, 1.0, 1.0);
        assertThat(new Row("f", Comparison.NOT_SHOWN, 0, List.of()).shown(0, 1)).isEmpty();
    }
}
