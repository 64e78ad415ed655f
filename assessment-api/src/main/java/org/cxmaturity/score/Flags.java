package org.cxmaturity.score;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.cxmaturity.response.Response;
import org.cxmaturity.score.stat.LongString;
import org.cxmaturity.score.stat.Quantiles;

/**
 * Signs of careless answers (method section 19). A flag is told and deletes nothing.
 *
 * @param straightLining by row: a long run of the same raw answer, in the order of the form
 * @param speeding       by row: too fast to have read the questions
 */
record Flags(boolean[] straightLining, boolean[] speeding) {
    private static final double SECONDS_AN_ITEM = 2;
    private static final int TIMES_NEEDED = 20;

    static Flags of(List<Sheet> sheets, List<Response> responses) {
        boolean[] straight = new boolean[responses.size()];
        boolean[] fast = new boolean[responses.size()];
        double least = leastTime(responses);
        for (int row = 0; row < responses.size(); row++) {
            double[] answers = answers(sheets, row);
            straight[row] = LongString.straightLining(answers.length, answers);
            fast[row] = fast(responses.get(row).seconds(), Columns.present(answers).length, least);
        }
        return new Flags(straight, fast);
    }

    private static double[] answers(List<Sheet> sheets, int row) {
        return sheets.stream()
                .flatMap(sheet -> Arrays.stream(sheet.raw()))
                .mapToDouble(column -> column[row])
                .toArray();
    }

    private static boolean fast(OptionalDouble seconds, int answered, double least) {
        return seconds.isPresent()
                && (seconds.getAsDouble() < SECONDS_AN_ITEM * answered || seconds.getAsDouble() < least);
    }

    /** A third of the median time, where enough times are known; else 0. */
    private static double leastTime(List<Response> responses) {
        double[] times = responses.stream()
                .filter(r -> r.seconds().isPresent())
                .mapToDouble(r -> r.seconds().getAsDouble())
                .toArray();
        return times.length < TIMES_NEEDED ? 0 : Quantiles.of(times).median() / 3;
    }

    static int count(boolean[] flags) {
        int n = 0;
        for (boolean flag : flags) {
            n += flag ? 1 : 0;
        }
        return n;
    }

    /** The rows without any flag. */
    int[] clean() {
        return IntStream.range(0, speeding.length)
                .filter(row -> !speeding[row] && !straightLining[row])
                .toArray();
    }
}
