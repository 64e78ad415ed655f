package org.cxmaturity.score;

import java.util.List;
import java.util.function.Predicate;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Comparability.FactorLink;
import org.cxmaturity.questionnaire.Comparability.Link;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;

/**
 * The answers of two waves, perhaps to two versions of a questionnaire, scored so that they compare: each on its own
 * questions, and both on the common items (method sections 16 and 17 a).
 */
public final class Waves {
    /** One wave: the answers, and the questionnaire that they were given to. */
    public record Wave(Questionnaire questionnaire, List<Response> responses) {
        public Wave {
            responses = List.copyOf(responses);
        }
    }

    /** A wave scored: released figures on its own questions and on the common ones, and the run on the latter. */
    record Side(AssessmentScore full, AssessmentScore common, Run run, Partition roles) {}

    private final int least;
    private final Comparability questions;
    private final Questionnaire cut;
    private final Side before;
    private final Side now;

    private Waves(int least, Comparability questions, Questionnaire cut, Side before, Side now) {
        this.least = least;
        this.questions = questions;
        this.cut = cut;
        this.before = before;
        this.now = now;
    }

    /** Scores both waves; unweighted. */
    public static Waves of(Wave before, Wave now, ReleaseRules rules) {
        Comparability questions = Comparability.of(before.questionnaire(), now.questionnaire());
        Questionnaire cut = CommonItems.of(now.questionnaire(), questions);
        return new Waves(rules.smallestGroup(), questions, cut, side(before, cut, rules), side(now, cut, rules))
                .guarded();
    }

    private static Side side(Wave wave, Questionnaire cut, ReleaseRules rules) {
        ScoreOptions options =
                new ScoreOptions(List.of(Background.ROLE), rules.single(), null, 0, rules.smallestGroup());
        Release release = Release.of(rules);
        return new Side(
                release.apply(Scoring.of(wave.questionnaire())
                        .score(wave.responses(), options)
                        .score()),
                release.apply(Scoring.of(cut).score(wave.responses(), options).score()),
                Run.of(cut, wave.responses(), options),
                Partition.of(Background.ROLE, cut, wave.responses()));
    }

    /**
     * A score on all items and one on some of them are a relation: where an item of the factor is held back, the second
     * score is held back as well, and with it the overall (method section 15.4).
     */
    private Waves guarded() {
        List<String> shy = questions.factors().stream()
                .filter(f -> f.link() == Link.COMMON_ITEMS)
                .map(FactorLink::id)
                .filter(id -> hides(before.full, id) || hides(now.full, id))
                .toList();
        return shy.isEmpty() ? this : new Waves(least, questions, cut, without(before, shy), without(now, shy));
    }

    private static boolean hides(AssessmentScore score, String factor) {
        Predicate<ItemScore> hidden = i -> i.status() == Status.SUPPRESSED;
        return score.items().stream().filter(i -> i.factor().equals(factor)).anyMatch(hidden);
    }

    private static Side without(Side side, List<String> factors) {
        AssessmentScore c = side.common;
        AssessmentScore less = new AssessmentScore(
                c.released(),
                c.questionnaire(),
                c.aggregation(),
                c.roles(),
                c.respondents(),
                OverallScore.without(Status.SUPPRESSED),
                c.factors().stream()
                        .map(f -> factors.contains(f.id()) ? FactorScore.without(f.id(), Status.SUPPRESSED) : f)
                        .toList(),
                List.of(),
                List.of(),
                c.groups(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return new Side(side.full, less, side.run, side.roles);
    }

    /** What the two questionnaires have in common. */
    public Comparability questions() {
        return questions;
    }

    /** Released figures of the earlier wave on its own questions. */
    public AssessmentScore before() {
        return before.full;
    }

    /** What moved, on the common items where questions differ. */
    public Change change() {
        return Change.onCommonItems(before.common, now.common, questions);
    }

    /** What the change of every score is made of. */
    public Bridge bridge() {
        return new BridgeFigures(least, cut, before, now, change()).bridge();
    }
}
