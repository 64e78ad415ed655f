package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.report.Grounds.Question;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.report.kit.Samples;
import org.cxmaturity.score.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a figure to its word, at the edges of every band. */
class VerdictsTest {
    private static final Verdicts VERDICTS = new Verdicts(Voice.of(ReportData.of(Samples.full("en"))));

    @ParameterizedTest
    @CsvSource({
        "-0.01, negative: check reversed questions",
        "0, weak",
        "0.59, weak",
        "0.6, acceptable for groups",
        "0.69, acceptable for groups",
        "0.7, good",
        "0.95, good",
        "0.96, questions repeat each other",
        ", not defined",
    })
    void alphaHasItsBands(@Nullable Double alpha, String word) {
        assertThat(VERDICTS.alpha(alpha)).isEqualTo(word);
    }

    private static Item item(Double notSureShare, List<Double> spread, boolean alike) {
        Figure figure = new Figure(50, null, 45.0, 55.0, 100);
        return new Item("q", "f", Status.OK, figure, 0, 0, notSureShare, spread, null, alike);
    }

    private static String question(@Nullable Double rest, @Nullable Double without, double notSure, double last) {
        List<Double> spread = List.of((100 - last) / 2, (100 - last) / 2, last);
        return VERDICTS.question(item(notSure, spread, false), new Question("q", 0, null, null, rest, without), 0.80);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.30  | 0.81 | 30 | 50 | does its work",
                "0.29  | 0.81 | 30 | 50 | goes weakly with the others",
                "0.00  | 0.81 | 30 | 50 | goes weakly with the others",
                "-0.01 | 0.85 | 30 | 50 | runs against the others: check whether it is reversed",
                "0.30  | 0.82 | 30 | 50 | the others go together better without it",
                "0.30  | 0.81 | 31 | 50 | many cannot judge it",
                "0.30  | 0.81 | 30 | 51 | most chose the last step",
                "0.20  | 0.81 | 40 | 60 | goes weakly with the others; many cannot judge it; most chose the last step",
                "      |      | 30 | 50 | too few complete answers to tell",
            })
    void everyQuestionHasAVerdict(
            @Nullable Double rest, @Nullable Double without, double notSure, double last, String verdict) {
        assertThat(question(rest, without, notSure, last)).isEqualTo(verdict);
    }

    @Test
    void aQuestionThatAllAnsweredAlikeIsSaidToBe() {
        Question question = new Question("q", 0, null, null, null, null);
        assertThat(VERDICTS.question(item(0.0, List.of(), true), question, null))
                .isEqualTo("high agreement");
    }

    @Test
    void aChangeIsSaidByItsVerdict() {
        assertThat(VERDICTS.change(row(6.0, Verdict.CERTAIN))).isEqualTo("rose by more than chance");
        assertThat(VERDICTS.change(row(-6.0, Verdict.CERTAIN))).isEqualTo("fell by more than chance");
        assertThat(VERDICTS.change(row(6.0, Verdict.CHANCE))).isEqualTo("could be chance");
        assertThat(VERDICTS.change(row(6.0, Verdict.UNKNOWN))).isEqualTo("no interval");
        assertThat(VERDICTS.change(row(null, Verdict.BROKEN))).startsWith("not comparable");
        assertThat(VERDICTS.change(row(null, Verdict.NOT_SHOWN))).isEqualTo("not shown in both waves");
    }

    private static Row row(@Nullable Double difference, Verdict verdict) {
        return new Row("f", 50.0, 56.0, difference, 1.0, 11.0, false, verdict);
    }
}
