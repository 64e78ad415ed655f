package org.cxmaturity.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Packs;
import org.cxmaturity.benchmark.Subject;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Comments;
import org.cxmaturity.report.Earlier;
import org.cxmaturity.report.ReadyScores;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Wave;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.csv.CanonicalCsv;
import org.cxmaturity.response.csv.ResponseSet;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Release;
import org.cxmaturity.score.ReleaseRules;
import org.cxmaturity.score.ScoreOptions;
import org.cxmaturity.score.Scored;
import org.cxmaturity.score.Scoring;
import org.cxmaturity.score.TooFew;
import org.cxmaturity.server.Program;
import org.jspecify.annotations.Nullable;

/**
 * Who a report is about: released figures, and where they came from.
 *
 * @param peer            the same as one to be set against peers
 * @param respondentScores factor id to the scores of its respondents; empty without respondents
 * @param responses        SHA-256 of the answers as a file; null without them
 * @param lastSubmitted    the last day on which a sheet was handed in; null when not told
 * @param answers          what was answered, to be scored again beside another wave; null without answers
 * @param modules          what was asked beside the questionnaire
 * @param comments         how many free answers there are; null where none was asked for
 */
record ReportSubject(
        Questionnaire questionnaire,
        AssessmentScore score,
        Subject peer,
        Map<String, List<Double>> respondentScores,
        @Nullable String responses,
        @Nullable LocalDate lastSubmitted,
        @Nullable Answers answers,
        List<Questionnaire> modules,
        @Nullable Comments comments,
        TooFew tooFew) {

    /** The sheets, and what may be shown of them. */
    record Answers(List<Response> rows, ReleaseRules rules) {}

    /** From answers: scored, grouped by every background question with options, and released. */
    static ReportSubject of(List<Questionnaire> questionnaires, ResponseSet answers, boolean single) {
        Questionnaire core = questionnaires.get(0);
        List<String> by = core.background().stream()
                .filter(b -> !b.freeText())
                .map(Background::id)
                .filter(answers.header()::contains)
                .toList();
        ScoreOptions options =
                new ScoreOptions(by, single, null, answers.rejected(), ReleaseRules.DEFAULT.smallestGroup());
        Scored scored = Scoring.of(core, questionnaires.subList(1, questionnaires.size()))
                .score(answers.rows(), options);
        ReleaseRules rules = ReleaseRules.DEFAULT.single(single);
        Release release = Release.of(rules);
        AssessmentScore released = release.apply(scored.score());
        return new ReportSubject(
                core,
                released,
                Packs.subject(released),
                scored.respondentScores(),
                CanonicalCsv.sha256(questionnaires, answers.rows()),
                lastSubmitted(answers.rows()),
                new Answers(answers.rows(), rules),
                questionnaires.subList(1, questionnaires.size()),
                Comments.counted(questionnaires, answers.rows()),
                release.tooFew(scored.score()));
    }

    /** From released scores alone. */
    static ReportSubject of(List<Questionnaire> questionnaires, AssessmentScore released) {
        return new ReportSubject(
                questionnaires.get(0),
                released,
                Packs.subject(released),
                Map.of(),
                null,
                null,
                null,
                questionnaires.subList(1, questionnaires.size()),
                Comments.untold(questionnaires),
                TooFew.NONE);
    }

    /** One organisation of a private pack: ready scores, no respondents, and not its own peer. */
    static ReportSubject of(Questionnaire questionnaire, Pack.Organisation member) {
        AssessmentScore ready = ReadyScores.of(questionnaire, member.scores());
        return new ReportSubject(
                questionnaire,
                ready,
                Packs.subject(member),
                Map.of(),
                null,
                null,
                null,
                List.of(),
                Comments.untold(List.of(questionnaire)),
                TooFew.NONE);
    }

    /** What moved since the wave before, and what it is made of where both have answers. */
    Earlier since(ReportSubject before) {
        return wave().since(before.wave(), answers == null ? ReleaseRules.DEFAULT : answers.rules());
    }

    /** What this questionnaire and that of the wave before have in common. */
    Comparability questionsSince(ReportSubject before) {
        return wave().questionsSince(before.wave());
    }

    private Wave wave() {
        return new Wave(questionnaire, score, lastSubmitted, answers == null ? null : answers.rows());
    }

    /** A board report about it by this version of the program, and nothing else yet. */
    ReportInput input() {
        return input(Program.version());
    }

    /** The same, as if another version of the program had made it. */
    ReportInput input(String program) {
        return ReportInput.of(questionnaire, score, program)
                .respondentScores(respondentScores)
                .responses(responses)
                .date(lastSubmitted)
                .modules(modules)
                .comments(comments)
                .tooFew(tooFew);
    }

    private static @Nullable LocalDate lastSubmitted(List<Response> rows) {
        return rows.stream()
                .map(Response::submitted)
                .filter(Objects::nonNull)
                .map(when -> LocalDate.parse(when.substring(0, 10)))
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
