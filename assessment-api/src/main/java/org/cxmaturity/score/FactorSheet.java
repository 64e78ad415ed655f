package org.cxmaturity.score;

import java.util.stream.IntStream;
import org.cxmaturity.questionnaire.Factor;

/**
 * What the rows say on one factor (method sections 2, 3 and 19), by row.
 *
 * @param factor   the factor
 * @param places   where its items stand in the sheet
 * @param weighted where those stand that make up the score; items of weight 0 are only reported
 * @param score    0..100; NaN when the row is not scored on it
 * @param coverage share of applicable item weight answered, 0..1; NaN when nothing of the factor applies
 * @param answered item weight answered
 * @param proven   of that, the weight whose evidence backs it
 * @param backed   the score with unproven answers held to the second step of their scale; NaN like {@code score}
 */
record FactorSheet(
        Factor factor,
        int[] places,
        int[] weighted,
        double[] score,
        double[] coverage,
        double[] answered,
        double[] proven,
        double[] backed) {

    /** Nothing filled in. The columns on evidence have no length where none was recorded. */
    static FactorSheet empty(Factor factor, int first, int rows, boolean evidence) {
        int proof = evidence ? rows : 0;
        return new FactorSheet(
                factor,
                IntStream.range(first, first + factor.items().size()).toArray(),
                weighted(factor, first),
                Columns.empty(rows),
                Columns.empty(rows),
                new double[proof],
                new double[proof],
                Columns.empty(proof));
    }

    /** Whether evidence was recorded anywhere in the run. */
    boolean hasEvidence() {
        return backed.length > 0;
    }

    /** Whether the factor applies to any of these rows. */
    boolean appliesTo(int[] rows) {
        return rows.length == 0 || Columns.count(coverage, rows) > 0;
    }

    private static int[] weighted(Factor factor, int first) {
        return IntStream.range(0, factor.items().size())
                .filter(i -> factor.items().get(i).weight() > 0)
                .map(i -> first + i)
                .toArray();
    }
}
