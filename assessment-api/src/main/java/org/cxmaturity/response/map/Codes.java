package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.questionnaire.Background;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Scale;

/** Answers of an export that are neither numbers nor words of the questionnaire, by scale or background question. */
final class Codes {
    private static final Pattern CODE = Pattern.compile("([A-Za-z]+)0*(\\d{1,3})");

    /**
     * What was found for one scale or question.
     *
     * @param byOrder codes such as A1, in order, to what they stand for
     * @param unknown words nothing is known of
     */
    record Answers(Map<String, String> byOrder, List<String> unknown) {}

    private Codes() {}

    static Map<String, Answers> of(List<Found> columns, List<List<String>> rows, List<Questionnaire> questionnaires) {
        Map<String, Set<String>> unknown = new LinkedHashMap<>();
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i).goesTo().map(Target::column).orElse("");
            Scale scale = AnswerWords.scale(questionnaires, column);
            String of = scale == null ? column : scale.id();
            List<String> order = scale == null ? options(questionnaires, column) : steps(scale);
            if (!order.isEmpty()) {
                steps.putIfAbsent(of, order);
                AnswerWords words = AnswerWords.of(questionnaires, column);
                for (List<String> row : rows) {
                    String cell = i < row.size() ? row.get(i).strip() : "";
                    if (!isKnown(cell, words, scale)) {
                        unknown.computeIfAbsent(of, k -> new LinkedHashSet<>()).add(cell);
                    }
                }
            }
        }
        Map<String, Answers> all = new LinkedHashMap<>();
        unknown.forEach((of, cells) -> all.put(of, answers(cells, steps.getOrDefault(of, List.of()))));
        return all;
    }

    private static boolean isKnown(String cell, AnswerWords words, @org.jspecify.annotations.Nullable Scale scale) {
        if (cell.isEmpty()
                || cell.equals("NA")
                || cell.equals("DK")
                || words.code(cell).isPresent()) {
            return true;
        }
        String number = cell.replaceAll("\\s+[–—-]\\s.*", "").replace(',', '.');
        return scale != null && number.matches("-?\\d{1,9}(\\.\\d{1,9})?") && scale.accepts(Double.parseDouble(number));
    }

    /** Codes with one prefix and numbers that fit the steps are all steps in order; else every word is asked about. */
    private static Answers answers(Set<String> cells, List<String> steps) {
        List<String> sorted = cells.stream().sorted().toList();
        Set<String> prefixes = new LinkedHashSet<>();
        boolean fit = true;
        int digits = 1;
        for (String cell : sorted) {
            Matcher m = CODE.matcher(cell);
            int number = m.matches() ? Integer.parseInt(m.group(2)) : 0;
            fit &= number >= 1 && number <= steps.size();
            if (m.matches()) {
                prefixes.add(m.group(1));
                digits = cell.length() - m.group(1).length();
            }
        }
        if (!fit || prefixes.size() != 1) {
            return new Answers(Map.of(), sorted);
        }
        Map<String, String> byOrder = new LinkedHashMap<>();
        String prefix = prefixes.iterator().next();
        for (int i = 0; i < steps.size(); i++) {
            String number = Integer.toString(i + 1);
            String zeros = "0".repeat(Math.max(0, digits - number.length()));
            byOrder.put(prefix + zeros + number, steps.get(i));
        }
        return new Answers(byOrder, List.of());
    }

    private static List<String> steps(Scale scale) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < scale.options(); i++) {
            double value = scale.from() + i * scale.step().orElse(1);
            steps.add(value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
        }
        return steps;
    }

    private static List<String> options(List<Questionnaire> questionnaires, String column) {
        return questionnaires.stream()
                .flatMap(q -> q.background(column).stream())
                .map((Background b) -> List.copyOf(b.options().keySet()))
                .findFirst()
                .orElse(List.of());
    }
}
