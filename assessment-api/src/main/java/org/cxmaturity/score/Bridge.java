package org.cxmaturity.score;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.cxmaturity.score.Change.Comparison;
import org.cxmaturity.score.stat.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What the change of a score between two waves is made of (method section 16 d): other questions, other people, other
 * answers. The parts of a row sum to its change. Made from released results alone, so it tells nothing that they hide.
 *
 * @param overall the overall score
 * @param factors factors in the newer order
 */
public record Bridge(Row overall, List<Row> factors) {
    /** Why a score moved. */
    public enum Kind {
        /** Questions were added, removed or weighted anew: what the common items do not explain. */
        INSTRUMENT,
        /** The roles have other shares among the respondents. */
        MIX,
        /** The roles answer differently. */
        ANSWERS,
        /** Mix and answers in one, where they cannot be told apart without telling of fewer than 5. */
        MIX_AND_ANSWERS
    }

    /**
     * One part.
     *
     * @param points of the change, with its sign
     * @param ci95   for the answers alone; null otherwise, or when undefined
     */
    public record Part(Kind kind, double points, @Nullable Interval ci95) {}

    /**
     * The change of one score. Change and parts mean something only when the comparison holds.
     *
     * @param change now less before, each on its own questions, unrounded
     * @param parts  instrument, mix and answers, or instrument and both others in one
     */
    public record Row(String id, Comparison comparison, double change, List<Part> parts) {
        public Row {
            parts = List.copyOf(parts);
        }

        static Row without(String id, Comparison why) {
            return new Row(id, why, 0, List.of());
        }

        /** The part of this kind. */
        public Optional<Part> part(Kind kind) {
            return parts.stream().filter(p -> p.kind() == kind).findFirst();
        }

        /**
         * The parts as printed: rounded to steps of {@code step} points so that they sum to the change of the printed
         * scores. What rounding leaves over goes to the parts that it wronged most, the first of equals.
         *
         * @param shown the change as printed, a multiple of {@code step}
         * @param step  above 0, such as 0.1
         */
        public List<Double> shown(double shown, double step) {
            double[] exact = parts.stream().mapToDouble(Part::points).toArray();
            long[] units = new long[exact.length];
            for (int i = 0; i < exact.length; i++) {
                units[i] = Math.round(exact[i] / step);
            }
            long left = exact.length == 0 ? 0 : Math.round(shown / step) - sum(units);
            for (long sign = Long.signum(left); left != 0; left -= sign) {
                units[mostWronged(exact, units, step, sign)] += sign;
            }
            return DoubleStream.of(exact(units, step)).boxed().toList();
        }

        private static long sum(long[] units) {
            long sum = 0;
            for (long unit : units) {
                sum += unit;
            }
            return sum;
        }

        private static int mostWronged(double[] exact, long[] units, double step, long sign) {
            int found = 0;
            for (int i = 1; i < exact.length; i++) {
                double here = sign * (exact[i] / step - units[i]);
                found = here > sign * (exact[found] / step - units[found]) + 1e-9 ? i : found;
            }
            return found;
        }

        /** Whole units back to points; a step below 1 divides, so that 0.1 gives 0.3 and not 0.30000000000000004. */
        private static double[] exact(long[] units, double step) {
            double[] points = new double[units.length];
            for (int i = 0; i < units.length; i++) {
                points[i] = step < 1 ? units[i] / (double) Math.round(1 / step) : units[i] * step;
            }
            return points;
        }
    }

    public Bridge {
        factors = List.copyOf(factors);
    }

    /** The row of a factor, if it is there. */
    public Optional<Row> factor(String id) {
        return factors.stream().filter(r -> r.id().equals(id)).findFirst();
    }
}
