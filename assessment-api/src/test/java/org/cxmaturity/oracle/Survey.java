package org.cxmaturity.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cxmaturity.score.stat.Sums;

/** A reference survey: answers, and the item and factor scores of its respondents. NaN is a missing value. */
final class Survey {
    /** An item of the model file. */
    record Item(String id, String factor, boolean reversed, double from, double to) {
        double score(double raw) {
            double y = 100 * (raw - from) / (to - from);
            return reversed ? 100 - y : y;
        }

        double step() {
            return to - from == 100 ? 20 : 1;
        }
    }

    private final List<Map<String, String>> responses;
    final List<Item> items;
    final List<String> factors;
    private final Map<String, double[]> columns = new LinkedHashMap<>();
    private final Map<String, double[]> factorScores = new LinkedHashMap<>();

    Survey(Folder folder) {
        responses = folder.records("responses.csv");
        items = folder.records("model.csv").stream()
                .filter(r -> !r.get("factor").equals("global_single_items"))
                .map(r -> new Item(
                        r.get("item"),
                        r.get("factor"),
                        r.get("reverse").equals("1"),
                        Double.parseDouble(r.get("scale_min")),
                        Double.parseDouble(r.get("scale_max"))))
                .toList();
        factors = items.stream().map(Item::factor).distinct().toList();
        responses.get(0).keySet().forEach(c -> columns.put(c, read(c)));
        factors.forEach(f -> factorScores.put(f, score(f)));
    }

    private double[] read(String column) {
        return responses.stream().mapToDouble(r -> number(r.get(column))).toArray();
    }

    private static double number(String cell) {
        try {
            double value = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
            return value == -99 ? Double.NaN : value;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    int size() {
        return responses.size();
    }

    /** Raw answers. */
    double[] column(String id) {
        return columns.get(id);
    }

    Item item(String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
    }

    boolean isFactor(String id) {
        return factors.contains(id);
    }

    /** Scores 0..100 of an item. */
    double[] scores(String item) {
        return Arrays.stream(column(item)).map(item(item)::score).toArray();
    }

    /** Scores 0..100 of a factor, half of its items answered. */
    double[] factor(String id) {
        return factorScores.get(id);
    }

    List<Item> itemsOf(String factor) {
        return items.stream().filter(i -> i.factor().equals(factor)).toList();
    }

    /** Rows of respondents, columns of a factor's item scores. */
    double[][] matrix(String factor) {
        return rows(itemsOf(factor).stream().map(i -> scores(i.id())).toList(), i -> true);
    }

    /** Rows of raw answers to all items, of the respondents that are taken. */
    double[][] raw(IntPredicate takes) {
        return rows(items.stream().map(i -> column(i.id())).toList(), takes);
    }

    /** Who has this number in this column. */
    IntPredicate where(String column, double value) {
        double[] cells = column(column);
        return i -> cells[i] == value;
    }

    static double[] take(double[] x, IntPredicate takes) {
        return IntStream.range(0, x.length).filter(takes).mapToDouble(i -> x[i]).toArray();
    }

    static double[] present(double[] x) {
        return Arrays.stream(x).filter(v -> !Double.isNaN(v)).toArray();
    }

    private double[][] rows(List<double[]> columnsOf, IntPredicate takes) {
        return IntStream.range(0, size())
                .filter(takes)
                .mapToObj(i -> columnsOf.stream().mapToDouble(c -> c[i]).toArray())
                .toArray(double[][]::new);
    }

    private double[] score(String factor) {
        List<Double> scores = new ArrayList<>();
        for (double[] row : matrix(factor)) {
            double[] answered = present(row);
            boolean enough = answered.length > 0 && 2 * answered.length >= row.length;
            scores.add(enough ? Sums.of(answered) / answered.length : Double.NaN);
        }
        return scores.stream().mapToDouble(v -> v).toArray();
    }
}
