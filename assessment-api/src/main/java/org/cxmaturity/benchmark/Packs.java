package org.cxmaturity.benchmark;

import static org.cxmaturity.problem.Wording.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.stat.Sums;
import org.jspecify.annotations.Nullable;

/** Checks whether a pack and what is to be compared with it belong together. */
public final class Packs {
    /** In place of an aggregation in a pack built from ready scores. */
    public static final String READY_SCORES = "READY_SCORES";

    private Packs() {}

    /**
     * The fault of comparing scores of one instrument with a pack of another: another questionnaire, another major
     * version, or another way to make an organisation of its respondents. Empty when they compare, or when the pack does
     * not say what it came from.
     *
     * @param place the pack's file
     */
    public static Optional<Problem> mismatch(Pack pack, QuestionnaireRef scores, String aggregation, Place place) {
        Pack.QuestionnaireId of = pack.questionnaire();
        if (aggregation.equals("WEIGHTED")) {
            return Optional.of(Problem.error(
                    "B42",
                    place,
                    say("the scores are of weighted respondents, and no pack holds such"),
                    say("Score the responses without --weight.")));
        }
        if (of == null) {
            return Optional.empty();
        }
        if (!of.id().equals(scores.id()) || !major(of.version()).equals(major(scores.version()))) {
            return Optional.of(Problem.error(
                    "B30",
                    place,
                    say(
                            "the pack is of {0} {1}, the scores are of {2} {3}",
                            of.id(), of.version(), scores.id(), scores.version()),
                    say("Take a pack of the same questionnaire and major version.")));
        }
        if (!aggregationUnknown(pack) && !pack.aggregation().equals(aggregation)) {
            return Optional.of(Problem.error(
                    "B31",
                    place,
                    say("the pack holds {0} scores, these are {1}", pack.aggregation(), aggregation),
                    say("Compare only scores that were made of respondents in the same way.")));
        }
        return Optional.empty();
    }

    /** Whether the pack was built from ready scores, and nobody can say how respondents became an organisation. */
    public static boolean aggregationUnknown(Pack pack) {
        return pack.aggregation().equals(READY_SCORES);
    }

    /** The fault of comparing factors that the pack has never heard of; empty when it knows at least one. */
    public static Optional<Problem> strangers(Pack pack, Subject subject, Place place) {
        boolean known = subject.members().keySet().stream().anyMatch(pack.factors()::contains);
        return known
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "B32",
                        place,
                        say(
                                "the pack has none of the factors {0}",
                                String.join(", ", subject.members().keySet())),
                        say("It has {0}.", String.join(", ", pack.factors()))));
    }

    /** The dimensions asked for that the pack does not have, in the order asked. */
    public static List<String> unknownDimensions(Pack pack, Map<String, String> where) {
        return where.keySet().stream()
                .filter(d -> !pack.dimensions().contains(d))
                .toList();
    }

    /** An organisation of a private pack as the one to compare: it will not count as its own peer. */
    public static Subject subject(Pack.Organisation organisation) {
        return Subjects.of(organisation.name(), organisation.dimensions(), organisation.scores());
    }

    /** The released scores of an assessment as the one to compare, with their intervals. */
    public static Subject subject(AssessmentScore score) {
        return Subjects.of(score);
    }

    /** The module of these scores that the pack is about; the core where it is about that, or about none of them. */
    public static AssessmentScore part(Pack pack, AssessmentScore score) {
        Pack.QuestionnaireId of = pack.questionnaire();
        if (of == null || of.id().equals(score.questionnaire().id())) {
            return score;
        }
        return score.modules().stream()
                .filter(m -> m.questionnaire().id().equals(of.id()))
                .findFirst()
                .map(m -> new AssessmentScore(
                        score.released(),
                        m.questionnaire(),
                        pack.aggregation(),
                        score.respondents(),
                        m.overall(),
                        m.factors(),
                        m.items(),
                        m.outcomes(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .orElse(score);
    }

    /**
     * One row of ready scores as the one to compare. An organisation that the pack holds under this name does not count
     * as its own peer. An overall that is not given is the weighted mean where there is a score on every factor.
     *
     * @param weights factor id to weight, 0 and up; a factor that is absent weighs 1; null when they are not known, and
     *     then no overall is made
     */
    public static Subject subject(Pack pack, ScoreTable.Entry row, @Nullable Map<String, Double> weights) {
        Map<String, Double> scores = new LinkedHashMap<>();
        pack.factors().stream()
                .filter(row.scores()::containsKey)
                .forEach(f -> scores.put(f, row.scores().getOrDefault(f, 0.0)));
        Double given = row.scores().get(Pack.OVERALL);
        double[] w = pack.factors().stream()
                .mapToDouble(f -> weights == null ? 0 : weights.getOrDefault(f, 1.0))
                .toArray();
        if (given != null) {
            scores.put(Pack.OVERALL, given);
        } else if (scores.size() == w.length && Sums.of(w) > 0) {
            double[] x = scores.values().stream().mapToDouble(v -> v).toArray();
            scores.put(Pack.OVERALL, Sums.ofProducts(w, x) / Sums.of(w));
        }
        boolean member = pack.organisation(row.name()).isPresent();
        return Subjects.of(member ? row.name() : null, row.dimensions(), scores);
    }

    private static String major(String version) {
        return version.split("\\.", 2)[0];
    }
}
