package org.cxmaturity.score;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.stat.Quantiles;

/** Respondent weights from a column of the responses (method section 4 c). */
public final class RespondentWeights {
    /** No respondent speaks for more than this many of the one in the middle. */
    private static final double CAP = 5;

    private RespondentWeights() {}

    /** A weight as a cell gives it: a number, 0 and up; empty when it is none. */
    public static OptionalDouble parse(String cell) {
        try {
            double weight = Double.parseDouble(cell.strip());
            return weight >= 0 && weight < Double.POSITIVE_INFINITY
                    ? OptionalDouble.of(weight)
                    : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /** By row, capped at five times the median weight; NaN where there is no weight. */
    static double[] of(String column, List<Response> responses) {
        double[] weights = responses.stream()
                .mapToDouble(r -> parse(r.background(column)).orElse(Double.NaN))
                .toArray();
        double[] known = Columns.present(weights);
        if (known.length == 0) {
            return weights;
        }
        double most = CAP * Quantiles.of(known).median();
        return Arrays.stream(weights).map(w -> w > most ? most : w).toArray();
    }
}
