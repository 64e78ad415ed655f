package org.cxmaturity.report;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Comparability.Link;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.Waves;
import org.jspecify.annotations.Nullable;

/**
 * One wave, to be set against another.
 *
 * @param questionnaire what was asked
 * @param score         its released figures
 * @param last          day of its last answer; null when not known
 * @param answers       those that the figures were made of, no more and no fewer; null where only scores are at hand
 */
public record Wave(
        Questionnaire questionnaire,
        AssessmentScore score,
        @Nullable LocalDate last,
        @Nullable List<Response> answers) {
    public Wave {
        answers = answers == null ? null : List.copyOf(answers);
    }

    /** What this questionnaire and that of the wave before have in common. */
    public Comparability questionsSince(Wave before) {
        return Comparability.of(before.questionnaire, questionnaire);
    }

    /**
     * What moved since the wave before, on the common items where the questions differ and both waves have answers; and
     * what it is made of where they have.
     *
     * @param rules whom the figures of both waves protect
     */
    public Earlier since(Wave before, ReleaseRules rules) {
        Comparability questions = questionsSince(before);
        if (answers == null || before.answers == null) {
            return Earlier.of(before.score, Change.between(before.score, score, questions))
                    .dated(before.last, last);
        }
        Waves waves = Waves.of(
                new Waves.Wave(before.questionnaire, before.answers), new Waves.Wave(questionnaire, answers), rules);
        boolean same = questions.overall() == Link.SAME;
        Change change = same ? Change.between(before.score, score, questions) : waves.change();
        return Earlier.of(before.score, change).bridge(waves.bridge()).dated(before.last, last);
    }
}
