package org.cxmaturity.server.assessment;

import java.util.Objects;
import java.util.function.Function;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.Assessment.State;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What may not change any more once an assessment was opened, and once it is signed off. */
final class Lasting {
    private Lasting() {}

    /** What respondents were told when it opened stays true; refuses with 422. */
    static void check(Assessment before, Setup after) {
        Problems problems = new Problems();
        Setup was = Setup.of(before);
        if (before.opened() != null) {
            fixed(
                    "questionnaire",
                    was.questionnaire(),
                    after.questionnaire(),
                    AssessmentFaults::fixedOnceOpen,
                    problems);
            fixed("modules", was.modules(), after.modules(), AssessmentFaults::fixedOnceOpen, problems);
            fixed("mode", was.mode(), after.mode(), AssessmentFaults::fixedOnceOpen, problems);
            fell(
                    "smallestGroup",
                    was.thresholds().smallestGroup(),
                    after.thresholds().smallestGroup(),
                    problems);
            fell("comments", was.thresholds().comments(), after.thresholds().comments(), problems);
        }
        if (before.state() == State.SIGNED_OFF) {
            fixed("wave", was.wave(), after.wave(), AssessmentFaults::fixedOnceSignedOff, problems);
            fixed("opens", was.opens(), after.opens(), AssessmentFaults::fixedOnceSignedOff, problems);
            fixed("closes", was.closes(), after.closes(), AssessmentFaults::fixedOnceSignedOff, problems);
            fixed("thresholds", was.thresholds(), after.thresholds(), AssessmentFaults::fixedOnceSignedOff, problems);
            fixed("languages", was.languages(), after.languages(), AssessmentFaults::fixedOnceSignedOff, problems);
        }
        if (problems.hasErrors()) {
            throw Refusal.invalid(problems.list());
        }
    }

    private static void fixed(
            String field,
            @Nullable Object was,
            @Nullable Object is,
            Function<String, Problem> fault,
            Problems problems) {
        if (!Objects.equals(was, is)) {
            problems.add(fault.apply(field));
        }
    }

    private static void fell(String field, @Nullable Integer was, @Nullable Integer is, Problems problems) {
        if (was != null && (is == null || is < was)) {
            problems.add(AssessmentFaults.thresholdFell(field));
        }
    }
}
