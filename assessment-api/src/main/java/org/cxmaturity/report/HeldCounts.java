package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.report.Grounds.Question;
import org.cxmaturity.report.Shown.Figure;
import org.cxmaturity.report.Shown.Item;
import org.jspecify.annotations.Nullable;

/** Whether no small count of those without a score on a question is told or follows from what is told. */
final class HeldCounts {
    private static final int FEW = 5;

    private HeldCounts() {}

    /** What breaks the rule of {@link NonAnswers}, in words. */
    static List<String> faults(ReportData data) {
        List<String> faults = new ArrayList<>();
        for (Item item : data.items()) {
            Figure figure = item.figure();
            Integer n = figure == null ? null : figure.n();
            if (n != null) {
                item(item, n, data, faults);
            }
        }
        return faults;
    }

    private static void item(Item item, int n, ReportData data, List<String> faults) {
        Question question = data.grounds().questions().stream()
                .filter(q -> q.item().equals(item.id()))
                .findFirst()
                .orElse(null);
        List<Integer> told = told(item, question);
        told.stream()
                .filter(count -> count < FEW && count != 0)
                .forEach(count -> faults.add(item.id() + ": a count of "
                        + (count == ReportData.Answered.FEW ? "1 to 4" : String.valueOf(count)) + " is told"));
        int held = 3 - told.size();
        if (held == 1 && question != null) {
            faults.add(item.id() + ": the one count that is held back follows from the others");
        }
        int together = left(data, n, told);
        if (held == 2 && together >= 0 && together < FEW) {
            faults.add(item.id() + ": the counts held back are of fewer than 5 people together");
        }
    }

    private static List<Integer> told(Item item, @Nullable Question question) {
        return Stream.of(item.notSure(), item.notApplicable(), question == null ? null : question.notAnswered())
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many are neither scored nor told of; -1 where the forms are not told. */
    private static int left(ReportData data, int n, List<Integer> told) {
        Integer accepted = data.answered().accepted();
        return accepted == null || accepted < 0
                ? -1
                : Math.max(
                        0,
                        accepted
                                - n
                                - told.stream()
                                        .mapToInt(count -> Math.max(0, count))
                                        .sum());
    }

    /**
     * The most that the counts of a question that are held back can be together: all that are not told. Of two, one is
     * small, and the other as well or not above the one that is told.
     */
    static int most(ReportData data, Item item, @Nullable Question question) {
        Figure figure = item.figure();
        Integer n = figure == null ? null : figure.n();
        List<Integer> told = told(item, question);
        int left = Math.max(0, left(data, n == null ? 0 : n, told));
        return switch (told.size()) {
            case 3 -> 0;
            case 1 -> Math.min(left, FEW - 1 + Math.max(FEW - 1, told.get(0)));
            default -> left;
        };
    }
}
