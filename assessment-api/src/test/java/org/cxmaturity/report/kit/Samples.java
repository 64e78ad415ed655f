package org.cxmaturity.report.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standing.Member;
import org.cxmaturity.benchmark.Standing.PackRef;
import org.cxmaturity.benchmark.Standing.Segment;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReadyScores;
import org.cxmaturity.report.ReportData.Edition;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.Since.Distance;
import org.cxmaturity.report.Since.Part;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Bridge.Kind;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/** An invented insurer: 287 respondents, 34 peers, a wave before. The figures are those of the design's pictures. */
public final class Samples {
    private static final OptionalDouble NO = OptionalDouble.empty();

    private Samples() {}

    /** Everything there is, in a language. */
    public static ReportInput full(String language) {
        return full(language, SampleQuestionnaire.fiveFactors());
    }

    /** The same with other texts. */
    public static ReportInput full(String language, Questionnaire questionnaire) {
        return ReportInput.of(questionnaire, score(), "0.1.0")
                .against(standing(34), null)
                .change(since())
                .respondentScores(respondentScores())
                .client("Havbris Forsikring")
                .title(
                        language.equals("da")
                                ? "Modenhed i kundeoplevelsen, måling 2, efteråret 2025"
                                : "Customer experience maturity, wave 2, autumn 2025")
                .language(language)
                .date(LocalDate.of(2025, 10, 14))
                .edition(Edition.FULL)
                .synthetic(true)
                .responses("ab".repeat(32));
    }

    /** A state of the hospital example among 50 others: ten measures, ready scores, no respondents, real data. */
    public static ReportInput hospitals(String language) {
        Questionnaire q = SampleQuestionnaire.of(SampleQuestionnaire.plain(10, "Measure "), false);
        Map<String, Double> now = new LinkedHashMap<>();
        Map<String, Double> then = new LinkedHashMap<>();
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            now.put("f" + i, 60.0 + 2 * i);
            then.put("f" + i, 61.0 + 1.5 * i);
            members.add(SamplePeers.ready("f" + i, 60.0 + 2 * i, 72));
        }
        members.add(SamplePeers.ready("overall", 71, 71));
        Standing standing = new Standing(
                new PackRef("hospitals-2021", "2021-07", "ef".repeat(32), false),
                new Segment(Map.of(), Map.of(), 50, ""),
                members);
        return ReportInput.ofOrganisation(q, new Pack.Organisation("California", Map.of(), now), "0.1.0")
                .against(standing, null)
                .since(
                        ReadyScores.of(q, then),
                        Change.between(ReadyScores.of(q, then), ReadyScores.of(q, now), Comparability.of(q, q)))
                .title(language.equals("da") ? "Patientoplevelse, juli 2021" : "Patient experience, July 2021")
                .edition(Edition.FULL)
                .language(language);
    }

    /** Released figures. */
    public static AssessmentScore score() {
        return SampleScore.score();
    }

    /** Against so many peers; what the rules forbid for that many is absent. */
    public static Standing standing(int n) {
        return SamplePeers.standing(n);
    }

    /**
     * Two certain changes, two that could be chance, one broken trend; all of it answers, as the questions and the weight
     * of the roles are the same; against 34 peers who are in both editions.
     */
    public static Since since() {
        return new Since(
                264,
                "2024-09-27",
                "2025-09-26",
                List.of(
                        row("articulate", 55, 65, 10, 5, 15, Verdict.CERTAIN),
                        row("consistent", 41, 38, -3, -8, 2, Verdict.CHANCE),
                        row("empower", 55, 62, 7, 2, 12, Verdict.CERTAIN),
                        new Row("systematise", 34.0, 36.0, 2.0, -4.0, 8.0, false, Verdict.CHANCE, 8.0, null),
                        new Row("measure", null, 58.0, null, null, null, false, Verdict.BROKEN),
                        row("overall", 45, 52, 7, 3, 10, Verdict.CERTAIN)),
                List.of(
                        bridge("articulate", 55, 65, 10, 5, 15),
                        bridge("consistent", 41, 38, -3, -8, 2),
                        bridge("overall", 45, 52, 7, 3, 10)),
                null,
                List.of(
                        new Distance("articulate", 34, 10, 1, 9, false),
                        new Distance("systematise", 34, 2, 0, 2, true),
                        new Distance("overall", 34, 7, 2, 5, false)),
                null);
    }

    private static Since.Bridge bridge(String id, double then, double now, double change, double low, double high) {
        return new Since.Bridge(
                id,
                then,
                now,
                change,
                List.of(
                        new Part(Kind.INSTRUMENT, 0, null, null),
                        new Part(Kind.MIX, 0, null, null),
                        new Part(Kind.ANSWERS, change, low, high)));
    }

    private static Row row(
            String id, double then, double now, double difference, double low, double high, Verdict verdict) {
        return new Row(id, then, now, difference, low, high, false, verdict, 6.0, null);
    }

    private static Map<String, List<Double>> respondentScores() {
        Map<String, List<Double>> scores = new LinkedHashMap<>();
        int shift = 0;
        for (String id : List.of("articulate", "consistent", "empower", "systematise", "measure")) {
            List<Double> of = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                of.add((double) Math.min(100, Math.max(0, 10 + (i * 37 + shift * 11) % 61 + shift * 5)));
            }
            scores.put(id, of);
            shift++;
        }
        return scores;
    }

    /** The same figures with one factor, its items and its groups held back. */
    public static AssessmentScore without(AssessmentScore score, String factor, Status status) {
        return new AssessmentScore(
                true,
                score.questionnaire(),
                score.aggregation(),
                score.respondents(),
                OverallScore.without(Status.NOT_ENOUGH_DATA),
                score.factors().stream()
                        .map(f -> f.id().equals(factor) ? FactorScore.without(factor, status) : f)
                        .toList(),
                score.items().stream()
                        .map(i -> i.factor().equals(factor) ? hidden(i, status) : i)
                        .toList(),
                List.of(),
                Map.of(),
                score.gaps().stream().filter(g -> !factor.equals(g.factor())).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ItemScore hidden(ItemScore i, Status status) {
        @Nullable Interval none = null;
        return new ItemScore(i.id(), i.factor(), status, 0, 0, 0, 0, 0, 0, NO, none, NO, none, NO, NO, Map.of(), false);
    }
}
