package org.cxmaturity.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Text;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.Shown.Bound;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Reached;
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
import org.jspecify.annotations.Nullable;

/** Rounds released figures as they are printed. */
final class ShownFigures {
    /** Publish alpha from this many complete respondents on (method section 6). */
    static final int ALPHA_AT_LEAST = 10;

    private final Questionnaire questionnaire;
    private final String language;
    private final Kind kind;
    private final List<Double> floors;

    ShownFigures(Questionnaire questionnaire, String language, Kind kind) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.kind = kind;
        this.floors = questionnaire.levels().stream().map(Level::from).toList();
    }

    Shown.Whole whole(AssessmentScore score) {
        OverallScore o = score.overall();
        if (o.status() != Status.OK) {
            return new Shown.Whole(o.status(), null, null);
        }
        List<String> heldBackBy = o.heldBackBy() == null ? List.of() : List.of(o.heldBackBy());
        return new Shown.Whole(
                Status.OK,
                figure(o.score(), o.ci95(), o.n()),
                reached(o.level(), o.levelRange(), o.levelByScore(), heldBackBy));
    }

    List<Shown.Factor> factors(AssessmentScore score, Map<String, List<Double>> respondents) {
        return score.factors().stream()
                .map(f -> factor(f, score, respondents.getOrDefault(f.id(), List.of())))
                .toList();
    }

    private Shown.Factor factor(FactorScore f, AssessmentScore score, List<Double> respondents) {
        if (f.status() != Status.OK) {
            return new Shown.Factor(f.id(), f.status(), null, null, null, null, null, List.of());
        }
        List<String> nameable = f.heldBackBy().stream()
                .filter(id ->
                        score.item(id).filter(i -> i.status() == Status.OK).isPresent())
                .toList();
        FactorScore.Reliability reliability = f.reliability();
        return new Shown.Factor(
                f.id(),
                Status.OK,
                figure(f.score(), f.ci95(), f.n()),
                reached(f.level(), f.levelRange(), f.levelByScore(), nameable),
                f.sd().isPresent() && f.sd().getAsDouble() > 0 ? Rounding.whole(f.sd().getAsDouble()) : null,
                f.coverage().isPresent() ? Rounding.whole(100 * f.coverage().getAsDouble()) : null,
                reliability != null && reliability.n() >= ALPHA_AT_LEAST
                        ? Rounding.halfUp(reliability.alpha(), 2)
                        : null,
                Density.of(respondents));
    }

    List<Shown.Item> items(AssessmentScore score) {
        return score.items().stream()
                .filter(i -> i.status() != Status.NOT_APPLICABLE)
                .map(this::item)
                .toList();
    }

    private Shown.Item item(ItemScore i) {
        if (i.status() != Status.OK) {
            return new Shown.Item(i.id(), i.factor(), i.status(), null, null, null, null, List.of(), null, false);
        }
        NonAnswers.Told told = kind == Kind.SINGLE
                ? new NonAnswers.Told(i.notAnswered(), i.notApplicable(), i.dontKnow())
                : NonAnswers.of(i).told();
        Spread spread = questionnaire.item(i.id()).map(q -> Spread.of(q, i)).orElse(Spread.NONE);
        return new Shown.Item(
                i.id(),
                i.factor(),
                Status.OK,
                figure(i.score(), i.highAgreement() ? null : i.ci95(), i.n()),
                told.notSure(),
                told.notApplicable(),
                notSureShare(i),
                spread.shares(),
                spread.mostChosen(),
                i.highAgreement());
    }

    /** Whole per cent; null when it would tell a count that is held back. */
    private @Nullable Double notSureShare(ItemScore i) {
        int judged = i.n() + i.notAnswered() + i.dontKnow();
        if (kind == Kind.SINGLE) {
            return judged == 0 ? null : Rounding.whole(100.0 * i.dontKnow() / judged);
        }
        NonAnswers.Part part = NonAnswers.of(i).part(i.n());
        return part == null ? null : part.share();
    }

    List<Shown.Gap> gaps(AssessmentScore score) {
        return score.gaps().stream()
                .filter(g -> g.by().equals(Background.ROLE) && g.factor() != null && g.status() == Status.OK)
                .map(g -> gap(g, g.factor(), score.groups().getOrDefault(g.by(), List.of())))
                .toList();
    }

    private Shown.Gap gap(Gap g, String factor, List<GroupScore> groups) {
        Interval ci = g.ci95();
        boolean certain = ci != null
                && (ci.above(0) || ci.below(0))
                && g.pAdjusted().isPresent()
                && g.pAdjusted().getAsDouble() < 0.05;
        Double scoreA = groupScore(groups, g.a(), factor);
        Double scoreB = groupScore(groups, g.b(), factor);
        return new Shown.Gap(
                factor,
                name(g.a()),
                name(g.b()),
                scoreA,
                scoreB,
                Rounding.whole(g.difference()),
                ci == null ? null : Rounding.endOfDifference(ci.low()),
                ci == null ? null : Rounding.endOfDifference(ci.high()),
                certain,
                certain && g.blindSpot(),
                agreement(groups, g.a(), factor),
                agreement(groups, g.b(), factor));
    }

    private static Shown.@Nullable Agreement agreement(List<GroupScore> groups, String value, String factor) {
        return groups.stream()
                .filter(g -> g.value().equals(value))
                .flatMap(g -> g.factors().stream())
                .filter(f -> f.id().equals(factor)
                        && f.status() == Status.OK
                        && f.rwgj().isPresent())
                .findFirst()
                .map(f -> Shown.Agreement.of(f.rwgj().getAsDouble()))
                .orElse(null);
    }

    List<Shown.Outcome> outcomes(AssessmentScore score) {
        return score.outcomes().stream().map(this::outcome).toList();
    }

    private Shown.Outcome outcome(OutcomeScore o) {
        String text = questionnaire.outcomes().stream()
                .filter(q -> q.id().equals(o.id()))
                .map(q -> LanguageMarks.shown(q.text(), language))
                .findFirst()
                .orElse(o.id());
        if (o.status() != Status.OK) {
            return new Shown.Outcome(o.id(), text, o.measure(), o.status(), null, null, null, null);
        }
        double lowest = o.measure().equals(Outcome.Measure.NPS.key()) ? -100 : 0;
        double value = Rounding.whole(o.value());
        boolean tellsAll = kind == Kind.SURVEY && (value <= lowest || value >= 100);
        Interval ci = tellsAll ? null : o.ci95();
        return new Shown.Outcome(
                o.id(),
                text,
                o.measure(),
                Status.OK,
                tellsAll ? null : value,
                ci == null ? null : Rounding.whole(Math.max(lowest, ci.low())),
                ci == null ? null : Rounding.whole(Math.min(100, ci.high())),
                o.n());
    }

    private @Nullable Double groupScore(List<GroupScore> groups, String value, String factor) {
        for (GroupScore group : groups) {
            if (group.value().equals(value)) {
                Optional<FactorScore> f = group.factors().stream()
                        .filter(s -> s.id().equals(factor) && s.status() == Status.OK)
                        .findFirst();
                return f.isPresent() ? plain(f.get().score(), f.get().n()) : null;
            }
        }
        return null;
    }

    private @Nullable Double plain(double score, int n) {
        Figure figure = figure(score, null, n);
        return figure.bound() == null ? figure.value() : null;
    }

    private String name(String role) {
        return questionnaire
                .background(Background.ROLE)
                .map(b -> b.options().get(role))
                .map((Text t) -> LanguageMarks.shown(t, language))
                .orElse(role);
    }

    /** Means that print as 0 or 100 tell every answer: then a bound instead, and no interval. Method section 15.8. */
    private Figure figure(double score, @Nullable Interval ci, int n) {
        Integer respondents = kind == Kind.READY_SCORES ? null : n;
        double printed = Rounding.score(score, floors);
        if (kind == Kind.SURVEY && (printed == 0 || printed == 100)) {
            Bound bound = printed == 0 ? Bound.UNDER : Bound.OVER;
            return new Figure(bound == Bound.UNDER ? 5 : 95, bound, null, null, respondents);
        }
        return new Figure(
                printed,
                null,
                ci == null ? null : Rounding.score(ci.low(), floors),
                ci == null ? null : Rounding.score(ci.high(), floors),
                respondents);
    }

    private static Reached reached(int level, @Nullable LevelRange range, int byScore, List<String> heldBackBy) {
        return new Reached(
                level, range == null ? level : range.low(), range == null ? level : range.high(), byScore, heldBackBy);
    }
}
