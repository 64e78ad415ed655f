package org.cxmaturity.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.QuestionnaireRef;

/** Checks whether a pack and what is to be compared with it belong together. */
public final class Packs {
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
        if (of == null) {
            return Optional.empty();
        }
        if (!of.id().equals(scores.id()) || !major(of.version()).equals(major(scores.version()))) {
            return Optional.of(Problem.error(
                    "B30",
                    place,
                    "the pack is of %s %s, the scores are of %s %s"
                            .formatted(of.id(), of.version(), scores.id(), scores.version()),
                    "Take a pack of the same questionnaire and major version."));
        }
        if (!pack.aggregation().equals(aggregation)) {
            return Optional.of(Problem.error(
                    "B31",
                    place,
                    "the pack holds %s scores, these are %s".formatted(pack.aggregation(), aggregation),
                    "Compare only scores that were made of respondents in the same way."));
        }
        return Optional.empty();
    }

    /** The fault of comparing factors that the pack has never heard of; empty when it knows at least one. */
    public static Optional<Problem> strangers(Pack pack, Subject subject, Place place) {
        boolean known = subject.members().keySet().stream().anyMatch(pack.factors()::contains);
        return known
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "B32",
                        place,
                        "the pack has none of the factors %s"
                                .formatted(String.join(", ", subject.members().keySet())),
                        "It has %s.".formatted(String.join(", ", pack.factors()))));
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

    private static String major(String version) {
        return version.split("\\.", 2)[0];
    }
}
