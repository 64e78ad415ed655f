package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Level;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.report.Grounds.Backed;
import org.cxmaturity.report.Grounds.Line;
import org.cxmaturity.report.Grounds.Weights;
import org.cxmaturity.report.ReportData.Kind;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.score.AssessmentScore;
import org.cxmaturity.score.FactorScore;
import org.cxmaturity.score.Status;
import org.cxmaturity.score.WeightSensitivity;
import org.jspecify.annotations.Nullable;

/** Makes out of released figures what the overall score rests on. */
final class GroundsShown {
    private static final double TENTH = 10;

    private final Questionnaire questionnaire;
    private final AssessmentScore score;
    private final Kind kind;
    private final List<Double> floors;

    private GroundsShown(Questionnaire questionnaire, AssessmentScore score, Kind kind) {
        this.questionnaire = questionnaire;
        this.score = score;
        this.kind = kind;
        this.floors = questionnaire.levels().stream().map(Level::from).toList();
    }

    static Grounds of(Questionnaire questionnaire, AssessmentScore score, Kind kind, Shown.Whole whole) {
        GroundsShown shown = new GroundsShown(questionnaire, score, kind);
        AnswerQuality quality = new AnswerQuality(score, kind);
        return new Grounds(
                shown.ledger(whole.figure()),
                shown.weights(whole.figure()),
                shown.backed(),
                quality.scales(),
                quality.questions(),
                quality.missing());
    }

    /** Empty where the overall is not the weighted mean of plain scores: then its parts would tell of what is hidden. */
    private List<Line> ledger(@Nullable Figure whole) {
        if (whole == null || whole.bound() != null || kind == Kind.READY_SCORES) {
            return List.of();
        }
        List<Factor> counted = questionnaire.factors().stream()
                .filter(f -> f.weight() > 0 && status(f.id()) == Status.OK)
                .toList();
        double total = counted.stream().mapToDouble(Factor::weight).sum();
        if (counted.stream().anyMatch(f -> tellsAll(scoreOf(f.id())))) {
            return List.of();
        }
        double[] exact = counted.stream()
                .mapToDouble(f -> f.weight() / total * scoreOf(f.id()))
                .toArray();
        long[] tenths = apportion(exact, Math.round(whole.value() * TENTH));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < exact.length; i++) {
            double share = Rounding.whole(100 * counted.get(i).weight() / total);
            lines.add(new Line(counted.get(i).id(), share, tenths[i] / TENTH));
        }
        return lines;
    }

    /** Rounded to tenths that sum to {@code sum}; what is left over goes where rounding was most wrong. */
    static long[] apportion(double[] exact, long sum) {
        long[] tenths = new long[exact.length];
        long left = sum;
        for (int i = 0; i < exact.length; i++) {
            tenths[i] = Math.round(exact[i] * TENTH);
            left -= tenths[i];
        }
        for (long sign = Long.signum(left); left != 0 && exact.length > 0; left -= sign) {
            int most = 0;
            for (int i = 1; i < exact.length; i++) {
                double here = sign * (exact[i] * TENTH - tenths[i]);
                most = here > sign * (exact[most] * TENTH - tenths[most]) + 1e-9 ? i : most;
            }
            tenths[most] += sign;
        }
        return tenths;
    }

    private @Nullable Weights weights(@Nullable Figure whole) {
        if (whole == null || whole.bound() != null) {
            return null;
        }
        return WeightSensitivity.of(questionnaire, score)
                .filter(s -> !tellsAll(s.min()) && !tellsAll(s.max()))
                .map(s -> new Weights(
                        Rounding.score(s.min(), floors),
                        Rounding.score(s.max(), floors),
                        s.levels().low(),
                        s.levels().high()))
                .orElse(null);
    }

    private List<Backed> backed() {
        return score.factors().stream().flatMap(f -> backed(f).stream()).toList();
    }

    private Optional<Backed> backed(FactorScore f) {
        boolean there = f.status() == Status.OK
                && f.backed().isPresent()
                && f.evidenceShare().isPresent();
        if (!there || tellsAll(f.score()) || tellsAll(f.backed().getAsDouble())) {
            return Optional.empty();
        }
        return Optional.of(new Backed(
                f.id(),
                Rounding.score(f.score(), floors),
                Rounding.score(f.backed().getAsDouble(), floors),
                Rounding.whole(100 * f.evidenceShare().getAsDouble())));
    }

    private Status status(String factor) {
        return score.factor(factor).map(FactorScore::status).orElse(Status.NOT_APPLICABLE);
    }

    private double scoreOf(String factor) {
        return score.factor(factor).map(FactorScore::score).orElse(0.0);
    }

    /** Means that print as 0 or 100 would tell every answer (method section 15.8). */
    private boolean tellsAll(double mean) {
        double whole = Rounding.whole(mean);
        return kind == Kind.SURVEY && (whole <= 0 || whole >= 100);
    }
}
