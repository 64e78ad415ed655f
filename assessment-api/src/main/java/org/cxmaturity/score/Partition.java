package org.cxmaturity.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Response;

/**
 * The rows apart by one background answer. Every row is in exactly one group.
 *
 * @param by     background id
 * @param values the groups' values, options in the questionnaire's order, then others by value, then those without one
 * @param group  by row, the number of its group
 */
record Partition(String by, List<String> values, int[] group) {
    /** The group of those who did not say. */
    static final String NOT_STATED = "not stated";

    static Partition of(String by, Questionnaire questionnaire, List<Response> responses) {
        List<String> values = responses.stream()
                .map(response -> value(by, response))
                .distinct()
                .sorted(order(by, questionnaire))
                .toList();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        int[] group = responses.stream()
                .mapToInt(response -> numbers.getOrDefault(value(by, response), -1))
                .toArray();
        return new Partition(by, values, group);
    }

    private static String value(String by, Response response) {
        String value = response.background(by).strip();
        return value.isEmpty() ? NOT_STATED : value;
    }

    private static Comparator<String> order(String by, Questionnaire questionnaire) {
        List<String> options = questionnaire
                .background(by)
                .map(Background::options)
                .map(map -> List.copyOf(map.keySet()))
                .orElse(List.of());
        return Comparator.comparingInt((String value) -> rank(options, value))
                .thenComparingDouble(Partition::number)
                .thenComparing(Comparator.naturalOrder());
    }

    private static int rank(List<String> options, String value) {
        int option = options.indexOf(value);
        if (value.equals(NOT_STATED)) {
            return Integer.MAX_VALUE;
        }
        return option >= 0 ? option : options.size();
    }

    /** Numbers before words, so that group 2 stands before group 10. */
    private static double number(String value) {
        return value.matches("\\d{1,15}") ? Double.parseDouble(value) : Double.MAX_VALUE;
    }

    /** The rows of each group, ascending. */
    List<int[]> rows() {
        int[] sizes = sizes();
        List<int[]> rows =
                new ArrayList<>(Arrays.stream(sizes).mapToObj(int[]::new).toList());
        int[] filled = new int[sizes.length];
        for (int row = 0; row < group.length; row++) {
            rows.get(group[row])[filled[group[row]]++] = row;
        }
        return rows;
    }

    /** How many rows each group has. */
    int[] sizes() {
        int[] sizes = new int[values.size()];
        for (int g : group) {
            sizes[g]++;
        }
        return sizes;
    }
}
