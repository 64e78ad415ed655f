package org.cxmaturity.score;

import java.util.Arrays;
import java.util.List;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Outcome;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;

/**
 * The answers of all rows to one questionnaire, column by column: 8 bytes an answer, so that 100,000 rows fit a small
 * heap. NaN stands for an absence inside this package alone.
 *
 * @param questionnaire what was asked
 * @param items         its items in the order of the form
 * @param rows          number of rows
 * @param raw           by item and row: the answer on the raw scale, NaN when there is none
 * @param absences      by item: how many rows have each {@link Absence}
 * @param outcomes      by outcome and row: the raw answer
 * @param factors       what follows for each factor
 */
record Sheet(
        Questionnaire questionnaire,
        List<Item> items,
        int rows,
        double[][] raw,
        int[][] absences,
        double[][] outcomes,
        List<FactorSheet> factors) {
    /** Why a cell has no answer (method section 2). */
    enum Absence {
        NOT_ANSWERED,
        NOT_APPLICABLE,
        DONT_KNOW,
        NOT_ASKED;

        /** Whether the item leaves the respondent's weight base. */
        boolean leavesBase() {
            return this == NOT_APPLICABLE || this == NOT_ASKED;
        }
    }

    /** Reads all rows once. */
    static Sheet of(Questionnaire questionnaire, List<Response> responses) {
        return new SheetReader(questionnaire, responses.size()).read(responses);
    }

    /** How many rows have this absence on an item. */
    int absent(int item, Absence why) {
        return absences[item][why.ordinal()];
    }

    /** An item's answers on 0..100 for some rows, absences left in as NaN. */
    double[] scores(int item, int[] some) {
        Item asked = items.get(item);
        double[] column = raw[item];
        return Arrays.stream(some).mapToDouble(row -> asked.score(column[row])).toArray();
    }

    /** Some items' answers on 0..100, one array a row, absences left in as NaN. */
    double[][] scoreRows(int[] some, int[] of) {
        double[][] table = rawRows(some, of);
        for (double[] row : table) {
            for (int j = 0; j < some.length; j++) {
                row[j] = items.get(some[j]).score(row[j]);
            }
        }
        return table;
    }

    /** The same on the raw scales. */
    double[][] rawRows(int[] some, int[] of) {
        double[][] table = new double[of.length][some.length];
        for (int i = 0; i < of.length; i++) {
            for (int j = 0; j < some.length; j++) {
                table[i][j] = raw[some[j]][of[i]];
            }
        }
        return table;
    }

    /** Where an item stands, -1 for an unknown one. */
    int indexOf(String item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(item)) {
                return i;
            }
        }
        return -1;
    }

    /** Answers to an outcome on 0..100 by row, NaN when there is none. */
    double[] outcomeScores(int outcome) {
        Outcome asked = questionnaire.outcomes().get(outcome);
        return Arrays.stream(outcomes[outcome]).map(asked.scale()::percentOf).toArray();
    }
}
