package org.cxmaturity.score;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.score.stat.Distributions;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Nps;
import org.jspecify.annotations.Nullable;

/** The figures of the outcome questions (method section 10). */
final class OutcomeFigures {
    private static final OptionalDouble NO = OptionalDouble.empty();

    private final Sheet sheet;
    private final Raters raters;

    OutcomeFigures(Sheet sheet, Raters raters) {
        this.sheet = sheet;
        this.raters = raters.forItems();
    }

    /** All outcomes in order. */
    List<OutcomeScore> all() {
        return IntStream.range(0, sheet.outcomes().length).mapToObj(this::of).toList();
    }

    private OutcomeScore of(int place) {
        Outcome outcome = sheet.questionnaire().outcomes().get(place);
        double[] raw = Columns.pick(sheet.outcomes()[place], raters.rows());
        if (Columns.present(raw).length == 0) {
            return OutcomeScore.without(outcome.id(), outcome.measure().key(), Status.NOT_ENOUGH_DATA);
        }
        return switch (outcome.measure()) {
            case NPS -> nps(outcome, raw);
            case CSAT -> csat(outcome, raw);
            case EFFORT -> effort(outcome, raw);
            case MEAN -> mean(outcome, raw, NO);
        };
    }

    private OutcomeScore nps(Outcome outcome, double[] raw) {
        OptionalDouble promoters = share(StepScale.ones(raw, v -> v >= 9));
        OptionalDouble detractors = share(StepScale.ones(raw, v -> v <= 6));
        OptionalDouble passives = share(StepScale.ones(raw, v -> v > 6 && v < 9));
        Nps nps = Nps.of(raw).orElseThrow();
        Estimate weighted = raters.estimate(balance(raw));
        boolean plain = raters instanceof EqualRaters;
        return new OutcomeScore(
                outcome.id(),
                outcome.measure().key(),
                Status.OK,
                nps.n(),
                plain ? nps.value() : weighted.mean(),
                plain ? nps.adjustedWald(0.95) : wald(weighted),
                promoters,
                passives,
                detractors,
                NO,
                NO);
    }

    /** +100 for a promoter, -100 for a detractor, 0 between. */
    private static double[] balance(double[] raw) {
        double[] promoters = StepScale.ones(raw, v -> v >= 9);
        double[] detractors = StepScale.ones(raw, v -> v <= 6);
        return IntStream.range(0, raw.length)
                .mapToDouble(i -> 100 * (promoters[i] - detractors[i]))
                .toArray();
    }

    private static @Nullable Interval wald(Estimate estimate) {
        if (estimate.spread().se().isEmpty()) {
            return null;
        }
        double half = Distributions.z(0.95) * estimate.spread().se().getAsDouble();
        return new Interval(estimate.mean() - half, estimate.mean() + half);
    }

    /** Percent in the two best options, with the mean beside it. */
    private OutcomeScore csat(Outcome outcome, double[] raw) {
        Share best = Share.of(raters, StepScale.best(outcome.scale(), raw));
        Interval ci95 = best.ci95();
        return new OutcomeScore(
                outcome.id(),
                outcome.measure().key(),
                Status.OK,
                best.n(),
                100 * best.share().orElse(0),
                ci95 == null ? null : new Interval(100 * ci95.low(), 100 * ci95.high()),
                NO,
                NO,
                NO,
                NO,
                OptionalDouble.of(percent(outcome, raw).mean()));
    }

    /** The mean, with the share on the easy side of the middle: 5 to 7 of 7. */
    private OutcomeScore effort(Outcome outcome, double[] raw) {
        Scale scale = outcome.scale();
        return mean(outcome, raw, share(StepScale.ones(raw, v -> v > (scale.from() + scale.to()) / 2)));
    }

    private OutcomeScore mean(Outcome outcome, double[] raw, OptionalDouble share) {
        Estimate estimate = percent(outcome, raw);
        return new OutcomeScore(
                outcome.id(),
                outcome.measure().key(),
                Status.OK,
                estimate.n(),
                estimate.mean(),
                estimate.ci95(),
                NO,
                NO,
                NO,
                share,
                NO);
    }

    private Estimate percent(Outcome outcome, double[] raw) {
        return raters.estimate(
                Arrays.stream(raw).map(outcome.scale()::percentOf).toArray());
    }

    private OptionalDouble share(double[] onesAndZeros) {
        return Share.of(raters, onesAndZeros).share();
    }
}
