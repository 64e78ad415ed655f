package org.cxmaturity.server.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Comments;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.csv.CanonicalCsv;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scored;
import org.cxmaturity.score.Scoring;
import org.jspecify.annotations.Nullable;

/** From the responses of an assessment to results that may be shown. */
final class Scorer {
    /** A column of names or ids makes no groups, and a table of them would help nobody. */
    private static final int MOST_GROUPS = 2_000;

    private Scorer() {}

    /**
     * The whole, and apart from it the groups of each background question, made together. A caller may ask for one question
     * today and for another tomorrow, so each gives way to those before it: first those with options, which a report shows.
     */
    static Map<String, Batch> all(Subject subject, String state, List<Row> rows, int number, Instant now) {
        Map<String, Batch> batches = new LinkedHashMap<>();
        batches.put("", batch(subject, state, rows, "", List.of(), number, now));
        List<String> before = new ArrayList<>();
        for (String question : subject.inOrder()) {
            if (groups(rows, question) <= MOST_GROUPS) {
                batches.put(question, batch(subject, state, rows, question, before, number, now));
                before.add(question);
            }
        }
        return batches;
    }

    private static long groups(List<Row> rows, String question) {
        return rows.stream()
                .map(row -> row.response().background(question))
                .distinct()
                .count();
    }

    private static Batch batch(
            Subject subject,
            String state,
            List<Row> rows,
            String question,
            List<String> before,
            int number,
            Instant now) {
        boolean whole = question.isEmpty();
        Scored scored = score(subject, rows, whole ? List.of() : List.of(question), before);
        Release release = Release.of(subject.rules());
        AssessmentScore released = release.apply(scored.score());
        return new Batch(
                question,
                number,
                now,
                state,
                subject.rules().smallestGroup(),
                Members.of(rows, question),
                released,
                whole ? behind(subject, rows, scored) : Batch.Behind.groups(release.tooFew(scored.score())));
    }

    private static Scored score(Subject subject, List<Row> rows, List<String> by, List<String> before) {
        List<Questionnaire> all = subject.questionnaires();
        ScoreOptions options = new ScoreOptions(
                        by, subject.rules().single(), null, 0, subject.rules().smallestGroup())
                .beside(before);
        return Scoring.of(all.get(0), all.subList(1, all.size()))
                .score(rows.stream().map(Row::response).toList(), options);
    }

    private static Batch.Behind behind(Subject subject, List<Row> rows, Scored scored) {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        scored.respondentScores()
                .forEach((factor, list) ->
                        scores.put(factor, list.stream().sorted().toList()));
        List<Response> responses = rows.stream().map(Row::response).toList();
        return new Batch.Behind(
                scores,
                CanonicalCsv.sha256(subject.questionnaires(), responses),
                last(rows),
                Comments.counted(subject.questionnaires(), responses),
                null);
    }

    private static @Nullable String last(List<Row> rows) {
        return rows.stream()
                .map(row -> row.response().submitted())
                .filter(Objects::nonNull)
                .map(when -> LocalDate.parse(when.substring(0, 10)))
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse(null);
    }
}
