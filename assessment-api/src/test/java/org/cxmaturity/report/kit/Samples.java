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
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.ReadyScores;
import org.cxmaturity.report.ReportInput;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.Since.Row;
import org.cxmaturity.report.Since.Verdict;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Change;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.FactorScore.Reliability;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.LevelRange;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.Respondents;
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
            members.add(ready("f" + i, 60.0 + 2 * i, 72));
        }
        members.add(ready("overall", 71, 71));
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
                .language(language);
    }

    private static Member ready(String id, double score, double median) {
        String band = score >= median + 4 ? "Q4" : score >= median ? "Q3" : score >= median - 4 ? "Q2" : "Q1";
        double rank = Math.max(0, Math.min(100, 50 + 5 * (score - median)));
        return new Member(
                id,
                Status.OK,
                score,
                50,
                median - 7,
                median - 4,
                median,
                median + 4,
                median + 7,
                rank,
                new Interval(Math.max(0, rank - 12), Math.min(100, rank + 12)),
                null,
                band,
                score - median,
                null,
                Statement.UNCERTAIN,
                List.of());
    }

    /** Released figures. */
    public static AssessmentScore score() {
        Questionnaire q = SampleQuestionnaire.fiveFactors();
        return new AssessmentScore(
                true,
                new QuestionnaireRef(q.id(), "1.2.0", q.sha256()),
                "ROLE_BALANCED",
                new Respondents(287, 285, 7, 12, 3, NO),
                new OverallScore(
                        Status.OK,
                        51.54,
                        287,
                        of(14),
                        of(1.2),
                        of(286),
                        new Interval(49.1, 53.9),
                        3,
                        new LevelRange(3, 3),
                        3,
                        null),
                List.of(
                        factor("articulate", 64.9, 60.9, 68.9, 4, 4, 4, 4, 0.86, 0.96),
                        factor("consistent", 37.6, 34.6, 40.6, 2, 2, 3, 2, 0.88, 0.94),
                        heldBack(),
                        factor("systematise", 36.1, 32.2, 39.7, 2, 2, 2, 2, 0.81, 0.88),
                        factor("measure", 57.6, 54.0, 61.2, 3, 3, 4, 3, 0.79, 0.91)),
                items(q),
                List.of(),
                Map.of(
                        "role",
                        List.of(
                                group("leadership", 24, Map.of("consistent", 56.2)),
                                group("frontline", 168, Map.of("consistent", 34.4)),
                                group("support", 95, Map.of()))),
                List.of(
                        gap("articulate", 17, 12, 22, 0.001),
                        gap("consistent", 21.8, 17, 26.6, 0.0001),
                        gap("systematise", 8, -0.3, 16.3, 0.06)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static FactorScore heldBack() {
        return new FactorScore(
                "empower",
                Status.OK,
                61.5,
                280,
                of(18),
                of(1.8),
                of(279),
                new Interval(60.2, 62.8),
                2,
                new LevelRange(2, 2),
                4,
                List.of("emp-rules"),
                of(0.95),
                new Reliability(0.84, 270, null),
                NO,
                NO,
                NO,
                NO,
                null);
    }

    /** A factor with an interval. */
    public static FactorScore factor(
            String id,
            double score,
            double low,
            double high,
            int level,
            int from,
            int to,
            int byScore,
            double alpha,
            double coverage) {
        return new FactorScore(
                id,
                Status.OK,
                score,
                285,
                of(17.6),
                of(2),
                of(284),
                new Interval(low, high),
                level,
                new LevelRange(from, to),
                byScore,
                List.of(),
                of(coverage),
                new Reliability(alpha, 240, null),
                NO,
                NO,
                NO,
                NO,
                null);
    }

    private static List<ItemScore> items(Questionnaire q) {
        Map<String, double[]> figures = new LinkedHashMap<>();
        figures.put("con-answer", new double[] {31, 72, 100, 70, 26, 6});
        figures.put("con-foresee", new double[] {29, 78, 95, 57, 22, 7});
        figures.put("con-delay", new double[] {35, 60, 90, 70, 32, 10});
        figures.put("con-handover", new double[] {40, 46, 84, 87, 41, 13});
        figures.put("con-tone", new double[] {41, 42, 82, 87, 43, 14});
        figures.put("con-campaign", new double[] {52, 21, 51, 82, 67, 23});
        List<ItemScore> items = new ArrayList<>();
        for (Item item : q.items()) {
            double[] f = figures.getOrDefault(item.id(), new double[] {38.2, 40, 60, 100, 50, 20});
            items.add(item(item.id(), factorOf(q, item.id()), f[0], f));
        }
        return items;
    }

    private static String factorOf(Questionnaire q, String item) {
        return q.factors().stream()
                .filter(f -> f.items().stream().anyMatch(i -> i.id().equals(item)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static ItemScore item(String id, String factor, double score, double[] counts) {
        Map<String, Integer> distribution = new LinkedHashMap<>();
        int n = 0;
        for (int step = 1; step <= 5; step++) {
            distribution.put(Integer.toString(step), (int) counts[step]);
            n += (int) counts[step];
        }
        return new ItemScore(
                id,
                factor,
                Status.OK,
                n,
                287 - n > 10 ? 287 - n - 10 : 0,
                3,
                7,
                0,
                score,
                of(26),
                new Interval(score - 3.5, score + 3.5),
                NO,
                null,
                NO,
                NO,
                distribution,
                false);
    }

    private static GroupScore group(String value, int n, Map<String, Double> scores) {
        List<FactorScore> factors = scores.entrySet().stream()
                .map(e -> factor(e.getKey(), e.getValue(), e.getValue() - 4, e.getValue() + 4, 2, 2, 3, 2, 0.8, 0.9))
                .toList();
        return new GroupScore(value, Status.OK, n, OverallScore.without(Status.NOT_ENOUGH_DATA), factors);
    }

    private static Gap gap(String factor, double difference, double low, double high, double p) {
        return new Gap(
                "role",
                "leadership",
                "frontline",
                factor,
                null,
                Status.OK,
                difference,
                new Interval(low, high),
                of(5),
                of(60),
                of(p),
                of(p),
                of(1),
                24,
                168);
    }

    /** Against so many peers; what the rules forbid for that many is absent. */
    public static Standing standing(int n) {
        return new Standing(
                new PackRef("nordic-insurers", "2025-H2", "cd".repeat(32), true),
                new Segment(asked(), Map.of("industry", "insurance"), n, "too few in DK"),
                List.of(
                        member("articulate", 64.9, n, 37, 47, 56, 64, 72, 76.47, 62, 87.6, "Q4", Statement.ABOVE),
                        member("consistent", 37.6, n, 36, 45, 52, 60, 68, 11.8, 5, 26.6, "Q1", Statement.BELOW),
                        member("empower", 61.5, n, 35, 44, 61, 66, 69, 55.9, 39.5, 71.1, "Q3", Statement.IN_LINE),
                        member("systematise", 36.1, n, 29, 37, 46, 57, 65, 23.5, 12.4, 40, "Q1", Statement.BELOW),
                        member("measure", 57.6, n, 33, 42, 51, 60, 68, 70.6, 53.8, 83.2, "Q3", Statement.ABOVE),
                        member("overall", 51.54, n, 36, 43, 51, 59, 67, 52.94, 36.7, 68.5, "Q3", Statement.IN_LINE)));
    }

    private static Map<String, String> asked() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("industry", "insurance");
        asked.put("country", "DK");
        return asked;
    }

    private static Member member(
            String id,
            double score,
            int n,
            double p10,
            double p25,
            double median,
            double p75,
            double p90,
            double rank,
            double low,
            double high,
            String band,
            Statement statement) {
        boolean quarters = n >= 8;
        boolean many = n >= 20;
        return new Member(
                id,
                Status.OK,
                score,
                n,
                many ? p10 : null,
                quarters ? p25 : null,
                median,
                quarters ? p75 : null,
                many ? p90 : null,
                many ? rank : null,
                many ? new Interval(low, high) : null,
                many ? new Interval(low + 1, high - 1) : null,
                quarters ? band : null,
                quarters ? score - median : null,
                null,
                statement,
                List.of());
    }

    /** Two certain changes, two that could be chance, one broken trend. */
    public static Since since() {
        return new Since(
                264,
                List.of(
                        row("articulate", 55, 65, 10, 5, 15, Verdict.CERTAIN),
                        row("consistent", 41, 38, -3, -8, 2, Verdict.CHANCE),
                        row("empower", 55, 62, 7, 2, 12, Verdict.CERTAIN),
                        row("systematise", 34, 36, 2, -4, 8, Verdict.CHANCE),
                        new Row("measure", null, 58.0, null, null, null, false, Verdict.BROKEN),
                        row("overall", 45, 52, 7, 3, 10, Verdict.CERTAIN)));
    }

    private static Row row(
            String id, double then, double now, double difference, double low, double high, Verdict verdict) {
        return new Row(id, then, now, difference, low, high, false, verdict);
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

    private static OptionalDouble of(double value) {
        return OptionalDouble.of(value);
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
