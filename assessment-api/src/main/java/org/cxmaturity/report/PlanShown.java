package org.cxmaturity.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.questionnaire.Importance;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Plan.Course;
import org.cxmaturity.report.Plan.Outcome;
import org.cxmaturity.report.ReportData.Answered;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.Priority;
import org.cxmaturity.score.QuestionnaireRef;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.way.Drop;
import org.cxmaturity.score.way.Effect;
import org.cxmaturity.score.way.Move;
import org.cxmaturity.score.way.ShortestWay;
import org.cxmaturity.score.way.Way;
import org.cxmaturity.score.way.Ways;
import org.jspecify.annotations.Nullable;

/** Makes the plan of a report from released figures. */
final class PlanShown {
    private final Questionnaire questionnaire;
    private final AssessmentScore score;
    private final Kind kind;
    private final List<Double> floors;

    private PlanShown(Questionnaire questionnaire, AssessmentScore score, Kind kind) {
        this.questionnaire = questionnaire;
        this.score = score;
        this.kind = kind;
        this.floors = questionnaire.levels().stream().map(l -> l.from()).toList();
    }

    /** Null where there are no items to move, or the figures are of another version of the questionnaire. */
    static @Nullable Plan of(Questionnaire questionnaire, AssessmentScore score, Kind kind) {
        boolean items = score.items().stream().anyMatch(i -> i.status() == Status.OK);
        QuestionnaireRef from = score.questionnaire();
        boolean same = from.id().equals(questionnaire.id())
                && from.version().equals(questionnaire.version().toString())
                && from.sha256().equals(questionnaire.sha256());
        return items && same && kind != Kind.READY_SCORES ? new PlanShown(questionnaire, score, kind).plan() : null;
    }

    private Plan plan() {
        Importance asked = questionnaire.importance();
        List<Priority> all = Priority.of(score, questionnaire);
        List<Plan.Row> shown = all.stream().flatMap(p -> row(p).stream()).toList();
        ShortestWay ways = ShortestWay.of(questionnaire, score);
        Drop drop = Drop.of(questionnaire, score);
        return new Plan(
                asked != null,
                evenShare(questionnaire),
                shown,
                shown.size() < all.size(),
                course(KeyFigures.OVERALL, ways::overall),
                course(KeyFigures.OVERALL, drop::overall),
                questionnaire.factors().stream()
                        .map(f -> course(f.id(), () -> ways.factor(f.id())))
                        .toList());
    }

    /** The share that would name an item if all were named alike; null where nothing was asked. */
    static @Nullable Double evenShare(Questionnaire questionnaire) {
        Importance asked = questionnaire.importance();
        return asked == null
                ? null
                : Rounding.whole(100.0 * asked.pick() / questionnaire.items().size());
    }

    /** Empty where fewer than 5 named it: a share would tell how many. */
    private Optional<Plan.Row> row(Priority p) {
        org.cxmaturity.score.Importance stated = score.importance().stream()
                .filter(i -> i.id().equals(p.item()))
                .findFirst()
                .orElseThrow();
        double named = p.importance() / 100 * stated.statedN();
        if (Math.rint(named) < 5
                || DataBuilder.count((int) Math.rint(stated.statedN() - named), kind) == Answered.FEW) {
            return Optional.empty();
        }
        Interval ci = stated.ci95();
        return Optional.of(new Plan.Row(
                p.item(),
                Rounding.whole(p.importance()),
                ci == null ? null : Rounding.whole(100 * ci.low()),
                ci == null ? null : Rounding.whole(100 * ci.high()),
                p.performanceCut(),
                tellsAll(p.performance()) ? null : Rounding.endOfDifference(p.performance() - p.performanceCut()),
                p.quadrant(),
                stated.statedN()));
    }

    /** Scores taken from a file may not follow from each other: then there is no way to tell. */
    private Course course(String id, Supplier<Ways> search) {
        try {
            return course(id, search.get());
        } catch (IllegalStateException figuresDisagree) {
            return new Course(id, Outcome.STOPPED, null, null, List.of());
        }
    }

    private Course course(String id, Ways ways) {
        if (ways instanceof Ways.Found found) {
            List<Plan.Route> routes =
                    found.ways().stream().map(w -> route(id, w)).toList();
            return new Course(id, Outcome.FOUND, found.level(), found.goal(), routes);
        }
        if (ways instanceof Ways.AtTheEnd end) {
            return new Course(id, Outcome.AT_THE_END, end.level(), null, List.of());
        }
        if (ways instanceof Ways.OutOfReach out) {
            return new Course(id, Outcome.OUT_OF_REACH, out.level(), out.goal(), List.of());
        }
        if (ways instanceof Ways.Stopped stopped) {
            return new Course(id, Outcome.STOPPED, stopped.level(), stopped.goal(), List.of());
        }
        return new Course(id, Outcome.NO_SCORE, null, null, List.of());
    }

    private Plan.Route route(String id, Way way) {
        Effect effect = way.effect();
        Effect.Stand after = effect.factor(id).map(Effect.FactorMove::after).orElseGet(effect::overallAfter);
        return new Plan.Route(
                way.moves().stream().map(this::move).toList(), way.steps(), Rounding.score(after.score(), floors));
    }

    private Plan.Move move(Move m) {
        return new Plan.Move(
                m.item(),
                m.factor(),
                Rounding.whole(m.to()),
                (int) Math.rint(m.toRaw()),
                m.steps(),
                tellsAll(m.from()) ? null : Rounding.whole(100 * m.share()));
    }

    /** Means that print as 0 or 100 would tell every answer (method section 15.8). */
    private boolean tellsAll(double mean) {
        double whole = Rounding.whole(mean);
        return kind == Kind.SURVEY && (whole <= 0 || whole >= 100);
    }
}
