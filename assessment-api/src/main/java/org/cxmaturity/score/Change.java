package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cxmaturity.questionnaire.Comparability;
import org.cxmaturity.questionnaire.Comparability.Link;
import org.cxmaturity.score.stat.Distributions;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.MeanInterval;
import org.cxmaturity.score.stat.Multiplicity;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two waves with different respondents: Welch's test on the scores of both (method section 16 a). The
 * standard errors are those of the scores, so it holds for plain and for role-balanced means.
 *
 * @param overall the overall score
 * @param factors factors in the newer order
 */
public record Change(Row overall, List<Row> factors) {
    /** The id of the overall score's row. */
    public static final String OVERALL = "overall";

    private static final double POINTS = 5;
    private static final double CHANCE = 0.05;
    private static final double POWER = 0.8;

    /** Whether two scores compare, and if not, why. */
    public enum Comparison {
        /** The same questions, counted alike. */
        SAME,
        /** Both waves on the questions that they have in common. */
        COMMON_ITEMS,
        /** The questions differ too much, or were not reduced to the common ones. */
        OTHER_QUESTIONS,
        /** One wave is balanced by role, the other not, or by other roles (method section 4 b). */
        OTHER_AGGREGATION,
        /** There is no score to show in one of the waves. */
        NOT_SHOWN;

        /** Whether there is a difference to speak of. */
        public boolean holds() {
            return this == SAME || this == COMMON_ITEMS;
        }
    }

    /**
     * One score then and now. Figures mean something only when the comparison holds.
     *
     * @param before       score of the earlier wave, 0..100, likewise {@code now}
     * @param nBefore      respondents behind it, likewise {@code nNow}
     * @param difference   now less before, unrounded
     * @param ci95         null when undefined, as for a single assessor
     * @param p            two-sided
     * @param pAdjusted    by Holm over the factors; the overall stands alone
     * @param detectable   the smallest difference that 80 % of such pairs of waves would show as certain
     */
    public record Row(
            String id,
            Comparison comparison,
            double before,
            double now,
            int nBefore,
            int nNow,
            double difference,
            @Nullable Interval ci95,
            OptionalDouble p,
            OptionalDouble pAdjusted,
            OptionalDouble detectable) {
        /** At least 5 points, and beyond chance. */
        public boolean meaningful() {
            return comparison.holds() && Math.abs(difference) >= POINTS && pAdjusted.orElse(1) < CHANCE;
        }

        private Row adjusted(double value) {
            return new Row(
                    id,
                    comparison,
                    before,
                    now,
                    nBefore,
                    nNow,
                    difference,
                    ci95,
                    p,
                    OptionalDouble.of(value),
                    detectable);
        }

        private static Row without(String id, Comparison why) {
            OptionalDouble no = OptionalDouble.empty();
            return new Row(id, why, 0, 0, 0, 0, 0, null, no, no, no);
        }
    }

    public Change {
        factors = List.copyOf(factors);
    }

    /**
     * Compares two released results as they are; what is comparable on common items alone counts as other questions.
     *
     * @param questions what the two questionnaire versions have in common, the earlier one first
     */
    public static Change between(AssessmentScore before, AssessmentScore now, Comparability questions) {
        return of(before, now, questions, false);
    }

    /** Compares two released results that were both scored with {@link CommonItems}. */
    public static Change onCommonItems(AssessmentScore before, AssessmentScore now, Comparability questions) {
        return of(before, now, questions, true);
    }

    private static Change of(AssessmentScore before, AssessmentScore now, Comparability questions, boolean common) {
        boolean alike =
                before.aggregation().equals(now.aggregation()) && before.roles().equals(now.roles());
        List<Row> rows = new ArrayList<>();
        for (Comparability.FactorLink factor : questions.factors()) {
            if (factor.link() != Link.REMOVED) {
                Side then = before.factor(factor.id()).map(Side::of).orElse(Side.NONE);
                Side today = now.factor(factor.id()).map(Side::of).orElse(Side.NONE);
                rows.add(row(factor.id(), comparison(factor.link(), common, alike), then, today));
            }
        }
        Row overall = row(
                OVERALL,
                comparison(questions.overall(), common, alike),
                Side.of(before.overall()),
                Side.of(now.overall()));
        return new Change(overall.p().isPresent() ? overall.adjusted(overall.p().getAsDouble()) : overall, holm(rows));
    }

    private static Comparison comparison(Link link, boolean common, boolean alike) {
        if (link != Link.SAME && !(common && link == Link.COMMON_ITEMS)) {
            return Comparison.OTHER_QUESTIONS;
        }
        if (!alike) {
            return Comparison.OTHER_AGGREGATION;
        }
        return link == Link.SAME ? Comparison.SAME : Comparison.COMMON_ITEMS;
    }

    /** A score with what its error needs. */
    private record Side(Status status, double score, int n, OptionalDouble se, OptionalDouble df) {
        static final Side NONE = new Side(Status.NOT_APPLICABLE, 0, 0, OptionalDouble.empty(), OptionalDouble.empty());

        static Side of(FactorScore f) {
            return new Side(f.status(), f.score(), f.n(), f.se(), f.df());
        }

        static Side of(OverallScore o) {
            return new Side(o.status(), o.score(), o.n(), o.se(), o.df());
        }

        boolean sure() {
            return se.orElse(0) > 0 && df.orElse(0) > 0;
        }
    }

    private static Row row(String id, Comparison comparison, Side before, Side now) {
        if (!comparison.holds()) {
            return Row.without(id, comparison);
        }
        if (before.status != Status.OK || now.status != Status.OK) {
            return Row.without(id, Comparison.NOT_SHOWN);
        }
        double difference = now.score - before.score;
        OptionalDouble no = OptionalDouble.empty();
        if (!before.sure() || !now.sure()) {
            return new Row(id, comparison, before.score, now.score, before.n, now.n, difference, null, no, no, no);
        }
        double va = before.se.getAsDouble() * before.se.getAsDouble();
        double vb = now.se.getAsDouble() * now.se.getAsDouble();
        double se = Math.sqrt(va + vb);
        double df = (va + vb) * (va + vb) / (va * va / before.df.getAsDouble() + vb * vb / now.df.getAsDouble());
        double detectable = (Distributions.tOf(0.95, df) + Distributions.tQuantile(POWER, df)) * se;
        return new Row(
                id,
                comparison,
                before.score,
                now.score,
                before.n,
                now.n,
                difference,
                MeanInterval.of(difference, se, df, 0.95),
                OptionalDouble.of(Distributions.tTwoSided(difference / se, df)),
                no,
                OptionalDouble.of(detectable));
    }

    private static List<Row> holm(List<Row> rows) {
        double[] p = rows.stream()
                .filter(r -> r.p().isPresent())
                .mapToDouble(r -> r.p().getAsDouble())
                .toArray();
        double[] adjusted = Multiplicity.holm(p);
        List<Row> all = new ArrayList<>();
        int next = 0;
        for (Row row : rows) {
            all.add(row.p().isPresent() ? row.adjusted(adjusted[next++]) : row);
        }
        return all;
    }

    /** The row of a factor, if it is there. */
    public Optional<Row> factor(String id) {
        return factors.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
