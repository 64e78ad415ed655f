package org.cxmaturity.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.score.ItemScore;
import org.cxmaturity.score.stat.Interval;
import org.cxmaturity.score.stat.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * How many gave no score on one question, by kind, and which of these counts may be told. The answers with a score and
 * all forms are told as well, and who was not asked follows from the routing: so what is held back is known together,
 * and a single count of 1 to 4 would follow by subtraction (method sections 15.4 and 15.6).
 */
record NonAnswers(int empty, int notApplicable, int notSure) {
    private static final int FEW = 5;
    private static final int EMPTY = 0;
    private static final int NOT_APPLICABLE = 1;
    private static final int NOT_SURE = 2;

    /** The counts as they are told; null for one that is held back. */
    record Told(
            @Nullable Integer empty,
            @Nullable Integer notApplicable,
            @Nullable Integer notSure) {}

    /** How many of those who could judge are not sure, with its 95 % interval (Wilson), whole per cent. */
    record Part(double share, double low, double high) {}

    static NonAnswers of(ItemScore item) {
        return new NonAnswers(item.notAnswered(), item.notApplicable(), item.dontKnow());
    }

    /** Whether a count of its own may not be printed. */
    static boolean small(int count) {
        return count > 0 && count < FEW;
    }

    /** What may be told to readers of several respondents' figures. */
    Told told() {
        boolean[] held = held();
        return new Told(
                held[EMPTY] ? null : empty,
                held[NOT_APPLICABLE] ? null : notApplicable,
                held[NOT_SURE] ? null : notSure);
    }

    /**
     * The share of those not sure among them and the {@code n} who answered and those who left it empty; null where that
     * would tell a count that is held back: where it is told, it is printed alike for another count that may be behind it,
     * and where it is not told, that leaves several, too.
     */
    @Nullable
    Part part(int n) {
        boolean[] held = held();
        if (held[NOT_SURE] || n + empty + notSure == 0) {
            return null;
        }
        Part own = partOf(n);
        if (!held[EMPTY]) {
            return own;
        }
        Map<Part, List<NonAnswers>> printed = new LinkedHashMap<>();
        alike(held)
                .forEach(other -> printed.computeIfAbsent(other.partOf(n), p -> new ArrayList<>())
                        .add(other));
        return untold(List.copyOf(printed.values())).contains(this) ? null : own;
    }

    /** Those that print like no other; were that only one, then another with it, so that no share tells as little. */
    private static List<NonAnswers> untold(List<List<NonAnswers>> printed) {
        List<NonAnswers> untold = new ArrayList<>();
        printed.stream().filter(p -> p.size() == 1).forEach(untold::addAll);
        if (untold.size() == 1) {
            printed.stream()
                    .filter(p -> p.size() > 2)
                    .findFirst()
                    .map(p -> p.subList(0, 1))
                    .or(() -> printed.stream().filter(p -> p.size() == 2).findFirst())
                    .ifPresent(untold::addAll);
        }
        return untold;
    }

    private Part partOf(int n) {
        int judged = n + empty + notSure;
        Interval ci = Wilson.percent(notSure, judged, 0.95);
        return new Part(Rounding.whole(100.0 * notSure / judged), Rounding.whole(ci.low()), Rounding.whole(ci.high()));
    }

    /**
     * Those of 1 to 4, and with them the smallest others, in the order of their names, until they are several and of five
     * people; all, where the two that are hidden could be nothing else than they are.
     */
    private boolean[] held() {
        boolean[] held = bySize();
        return number(held) == 2 && alike(held).size() < 2 ? new boolean[] {true, true, true} : held;
    }

    private boolean[] bySize() {
        int[] counts = counts();
        boolean[] held = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            held[i] = small(counts[i]);
        }
        while (number(held) > 0 && number(held) < held.length && (number(held) < 2 || together(held) < FEW)) {
            int next = -1;
            for (int i = 0; i < counts.length; i++) {
                if (!held[i] && (next < 0 || counts[i] < counts[next])) {
                    next = i;
                }
            }
            held[next] = true;
        }
        return held;
    }

    /** All that give the same picture where two are hidden: the same places, told count, and sum. One of two is small. */
    private List<NonAnswers> alike(boolean[] held) {
        int sum = together(held);
        List<NonAnswers> alike = new ArrayList<>();
        for (int first = 0; first <= sum; first++) {
            if (first < FEW || sum - first < FEW) {
                NonAnswers other = with(held, first, sum - first);
                if (Arrays.equals(other.bySize(), held)) {
                    alike.add(other);
                }
            }
        }
        return alike;
    }

    private NonAnswers with(boolean[] held, int first, int second) {
        int[] counts = counts();
        int value = first;
        for (int i = 0; i < counts.length; i++) {
            if (held[i]) {
                counts[i] = value;
                value = second;
            }
        }
        return new NonAnswers(counts[EMPTY], counts[NOT_APPLICABLE], counts[NOT_SURE]);
    }

    private int[] counts() {
        return new int[] {empty, notApplicable, notSure};
    }

    private static int number(boolean[] held) {
        int number = 0;
        for (boolean h : held) {
            number += h ? 1 : 0;
        }
        return number;
    }

    private int together(boolean[] held) {
        int[] counts = counts();
        int sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += held[i] ? counts[i] : 0;
        }
        return sum;
    }
}
