package org.cxmaturity.server.result;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.report.Comments;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.TooFew;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is shown, with what it was made of.
 *
 * @param question the background question that makes its groups; empty for the whole
 * @param number   1 and up; the parts of one result made together have the same
 * @param made     when it was made
 * @param state    the mark of the responses then
 * @param members  which responses are in it
 * @param score    released figures
 * @param behind   what a report needs beside them
 */
record Batch(
        String question,
        int number,
        Instant made,
        String state,
        int smallestGroup,
        Members members,
        AssessmentScore score,
        Behind behind) {
    /** A published result changes only with so many respondents (method 15.9). */
    static final int LEAST = 5;

    /**
     * What a report needs of the respondents.
     *
     * @param scores    factor id to the scores of its respondents in rising order: nobody's scores can be put together
     * @param responses SHA-256 of the answers as a file
     * @param last      yyyy-MM-dd, the last day on which a sheet was handed in; null when not told
     * @param comments  how many free answers there are; null where none was asked for, or nobody counted them
     * @param tooFew    what may be told of groups that are too small to be shown; null where nobody asked
     */
    record Behind(
            Map<String, List<Double>> scores,
            String responses,
            @Nullable String last,
            @Nullable Comments comments,
            @Nullable TooFew tooFew) {
        /** What stands behind the groups of one question. */
        static Behind groups(TooFew tooFew) {
            return new Behind(Map.of(), "", null, null, tooFew);
        }
    }

    /** Whether it shows anything: what shows nothing may change at any time. */
    boolean shows() {
        return question.isEmpty() ? members.size() >= smallestGroup : !shown().isEmpty();
    }

    /** The groups that are shown. */
    Set<String> shown() {
        return score.groups().getOrDefault(question, List.of()).stream()
                .filter(g -> g.status() == Status.OK)
                .map(g -> g.value())
                .collect(Collectors.toSet());
    }

    /** Whether the same groups anew may take its place: nobody can be told from the difference of the two. */
    boolean mayBecome(Batch next) {
        if (!shows()) {
            return true;
        }
        Set<String> both = new HashSet<>(shown());
        both.retainAll(next.shown());
        return members.changed(next.members, both).values().stream().allMatch(n -> n >= LEAST);
    }
}
