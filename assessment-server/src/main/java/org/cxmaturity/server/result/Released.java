package org.cxmaturity.server.result;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.TooFew;

/**
 * What may be shown of an assessment.
 *
 * @param batches by question, the whole under the empty one
 * @param fresh   whether the whole is of the responses as they are now
 */
record Released(Map<String, Batch> batches, boolean fresh) {
    Batch whole() {
        return Objects.requireNonNull(batches.get(""));
    }

    /** The day on which the whole was made, when more has come in since then. */
    Optional<LocalDate> asOf() {
        return fresh ? Optional.empty() : Optional.of(day(whole()));
    }

    /** Background questions whose groups are older than the whole, with the days on which they were made. */
    Map<String, LocalDate> asOf(List<String> by) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (String question : by) {
            Batch part = part(question);
            if (part != null && part.number() != whole().number()) {
                days.put(question, day(part));
            }
        }
        return days;
    }

    /** The whole with these groups, as a scoring run by these questions gives it where all was made together. */
    AssessmentScore score(List<String> by) {
        Batch only = by.size() == 1 ? part(by.get(0)) : null;
        if (only != null && only.number() == whole().number()) {
            return only.score();
        }
        Map<String, List<GroupScore>> groups = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        Set<String> warnings = new LinkedHashSet<>(whole().score().warnings());
        for (String question : by) {
            Batch part = part(question);
            if (part != null) {
                groups.putAll(part.score().groups());
                gaps.addAll(part.score().gaps());
                warnings.addAll(part.score().warnings());
            }
        }
        return whole().score().with(groups, gaps, List.copyOf(warnings));
    }

    /** What may be told of the groups of these questions that are too small to be shown. */
    TooFew tooFew(List<String> by) {
        Map<String, Map<String, List<String>>> cells = new LinkedHashMap<>();
        for (String question : by) {
            Batch part = part(question);
            TooFew few = part == null ? null : part.behind().tooFew();
            if (few != null) {
                cells.putAll(few.cells());
            }
        }
        return new TooFew(cells);
    }

    /**
     * The answers that the figures were made of. None once answers came, changed or went that are not in them: what is
     * computed from answers moves in the same steps as what is shown. Nor where the roles stand from an earlier time, for
     * what a change is made of tells of them.
     */
    Optional<List<Response>> answers(Subject subject) {
        List<Row> rows = subject.rows().get();
        Batch roles = batches.get(Background.ROLE);
        boolean together = roles == null || roles.number() == whole().number();
        return together && whole().members().changed(Members.of(rows, "")) == 0
                ? Optional.of(rows.stream().map(Row::response).toList())
                : Optional.empty();
    }

    /** The groups of a question; null where none may be shown since the smallest group was raised. */
    private @org.jspecify.annotations.Nullable Batch part(String question) {
        Batch part = batches.get(question);
        return part == null || part.smallestGroup() < whole().smallestGroup() ? null : part;
    }

    private static LocalDate day(Batch batch) {
        return batch.made().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
