package org.cxmaturity.report.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.cxmaturity.benchmark.Standing;
import org.cxmaturity.benchmark.Standing.Statement;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Gap;
import org.cxmaturity.score.GroupScore;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.LevelRange;
import org.cxmaturity.score.OutcomeScore;
import org.cxmaturity.score.OverallScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;

/** Changes one thing about released scores. */
public final class Scores {
    private static final OptionalDouble NO = OptionalDouble.empty();

    private final AssessmentScore from;
    private boolean released = true;
    private OverallScore overall;
    private List<FactorScore> factors;
    private List<ItemScore> items;
    private List<Gap> gaps;
    private Map<String, List<GroupScore>> groups;
    private List<OutcomeScore> outcomes;

    private Scores(AssessmentScore from) {
        this.from = from;
        this.overall = from.overall();
        this.factors = from.factors();
        this.items = from.items();
        this.gaps = from.gaps();
        this.groups = from.groups();
        this.outcomes = from.outcomes();
    }

    /** Starts from these scores. */
    public static Scores of(AssessmentScore from) {
        return new Scores(from);
    }

    /** Whether they went through the release rules. */
    public Scores released(boolean yes) {
        released = yes;
        return this;
    }

    /** A factor with this score, no interval, the level of its score. */
    public Scores factor(String id, double score) {
        return each(id, f -> Copies.scored(f, score));
    }

    /** A factor with this score and interval, the level of its score. */
    public Scores factor(String id, double score, double low, double high) {
        return each(id, f -> Copies.scored(f, score, low, high));
    }

    /** An overall with this score and interval. */
    public Scores overall(double score, double low, double high) {
        overall = new OverallScore(
                Status.OK,
                score,
                from.overall().n(),
                NO,
                NO,
                NO,
                new Interval(low, high),
                Copies.level(score),
                new LevelRange(Copies.level(low), Copies.level(high)),
                Copies.level(score),
                null);
        return this;
    }

    /** The overall held at a level by a factor. */
    public Scores capped(int level, String factor) {
        overall = new OverallScore(
                Status.OK,
                overall.score(),
                overall.n(),
                NO,
                NO,
                NO,
                overall.ci95(),
                level,
                new LevelRange(level, level),
                overall.levelByScore(),
                factor);
        return this;
    }

    /** No overall. */
    public Scores overall(Status status) {
        overall = OverallScore.without(status);
        return this;
    }

    /** The standard deviation of a factor. */
    public Scores sd(String id, double sd) {
        return each(id, f -> Copies.spread(f, sd));
    }

    /** Alpha of a factor over so many complete respondents. */
    public Scores alpha(String id, double alpha, int n) {
        return each(id, f -> Copies.reliable(f, alpha, n));
    }

    private Scores each(String id, UnaryOperator<FactorScore> change) {
        factors = factors.stream()
                .map(f -> f.id().equals(id) ? change.apply(f) : f)
                .toList();
        return this;
    }

    /** An item without figures. */
    public Scores item(String id, Status status) {
        items = items.stream()
                .map(i -> i.id().equals(id) ? ItemScore.without(id, i.factor(), status) : i)
                .toList();
        return this;
    }

    /** An item answered alike by all. */
    public Scores agreeing(String id) {
        return item(id, Map.of(), true);
    }

    /** An item with these answers. */
    public Scores spread(String id, Map<String, Integer> distribution) {
        return item(id, distribution, false);
    }

    private Scores item(String id, Map<String, Integer> distribution, boolean alike) {
        int n = alike ? 30 : distribution.values().stream().mapToInt(v -> v).sum();
        items = items.stream()
                .map(i -> i.id().equals(id) ? Copies.answered(i, n, distribution, alike) : i)
                .toList();
        return this;
    }

    /** An item that so many are not sure about. */
    public Scores notSure(String id, int n) {
        items = items.stream()
                .map(i -> i.id().equals(id) ? Copies.notSure(i, n) : i)
                .toList();
        return this;
    }

    /** Every item is one that so many gave no score to. */
    public Scores instead(int empty, int notApplicable, int notSure) {
        items = items.stream()
                .map(i -> Copies.instead(i, empty, notApplicable, notSure))
                .toList();
        return this;
    }

    /** An item that so many gave no score to. */
    public Scores instead(String id, int empty, int notApplicable, int notSure) {
        items = items.stream()
                .map(i -> i.id().equals(id) ? Copies.instead(i, empty, notApplicable, notSure) : i)
                .toList();
        return this;
    }

    /** These groups by background question. */
    public Scores groups(Map<String, List<GroupScore>> by) {
        groups = new LinkedHashMap<>(by);
        return this;
    }

    /** With these outcomes. */
    public Scores outcomes(List<OutcomeScore> figures) {
        outcomes = figures;
        return this;
    }

    /** A difference between leaders and those who meet customers, its interval, and p adjusted. */
    public Scores gap(String factor, double difference, double low, double high, double p) {
        List<Gap> all = new ArrayList<>(
                gaps.stream().filter(g -> !factor.equals(g.factor())).toList());
        all.add(new Gap(
                "role",
                "leadership",
                "frontline",
                factor,
                null,
                Status.OK,
                difference,
                new Interval(low, high),
                OptionalDouble.of(5),
                OptionalDouble.of(60),
                OptionalDouble.of(p),
                OptionalDouble.of(p),
                OptionalDouble.of(1),
                24,
                168));
        gaps = all;
        return this;
    }

    /** No gaps between groups. */
    public Scores withoutGaps() {
        gaps = List.of();
        return this;
    }

    /** The scores. */
    public AssessmentScore build() {
        return new AssessmentScore(
                released,
                from.questionnaire(),
                from.aggregation(),
                from.respondents(),
                overall,
                factors,
                items,
                outcomes,
                groups,
                gaps,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A group with nothing but its size. */
    public static GroupScore group(String value, int n) {
        return new GroupScore(value, Status.OK, n, OverallScore.without(Status.NOT_ENOUGH_DATA), List.of());
    }

    /** The standing of the sample with another score for one factor, compared without an interval. */
    public static Standing standing(String factor, double score) {
        return Standings.standing(factor, score);
    }

    /** The standing of the sample where every factor is called this. */
    public static Standing standing(Statement statement) {
        return Standings.standing(statement);
    }

    /** The standing of the sample where these are called so, the others in line. */
    public static Standing statements(Statement statement, List<String> factors) {
        return Standings.statements(statement, factors);
    }
}
