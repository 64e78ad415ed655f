package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.problem.Guess;

/** Matches names by how alike their words are: the surest pairs first, each question once. */
final class Likeness {
    /** Below this share of equal letters nothing is proposed, in percent. */
    static final int LEAST = 72;

    /** A question must be this much more alike than any other, in percent. */
    private static final int AHEAD = 5;

    private static final int LONGEST = 400;
    private static final int SHORTEST_ENDING = 20;

    private record Pair(int column, String id, int alike) {}

    private Likeness() {}

    /** The columns, those not understood matched with questions that no other column has. */
    static List<Found> match(List<Found> columns, Instrument instrument) {
        Set<String> taken = new LinkedHashSet<>();
        columns.forEach(c -> c.goesTo().ifPresent(t -> taken.add(t.column())));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).how() == Found.How.UNKNOWN) {
                pairs.addAll(best(i, columns.get(i).name(), instrument, taken));
            }
        }
        pairs.sort(Comparator.comparing(Pair::alike).reversed().thenComparing(Pair::column));
        List<Found> out = new ArrayList<>(columns);
        for (Pair pair : pairs) {
            if (taken.add(pair.id())) {
                String name = columns.get(pair.column()).name();
                out.set(pair.column(), new Found(name, new Target(pair.id(), ""), Found.How.LIKENESS, pair.alike()));
            }
        }
        return out;
    }

    /** The question most alike, where it is ahead of all others; none otherwise. */
    private static List<Pair> best(int column, String name, Instrument instrument, Set<String> taken) {
        String words = Folded.of(Folded.withoutNumber(Folded.withoutCode(row(name))));
        Map<String, Integer> byId = new LinkedHashMap<>();
        instrument.words().forEach((known, id) -> {
            if (!taken.contains(id)) {
                byId.merge(id, alike(words, known), Math::max);
            }
        });
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(byId.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        boolean none = sorted.isEmpty() || sorted.get(0).getValue() < LEAST;
        boolean close =
                sorted.size() > 1 && sorted.get(0).getValue() - sorted.get(1).getValue() < AHEAD;
        return none || close
                ? List.of()
                : List.of(new Pair(column, sorted.get(0).getKey(), sorted.get(0).getValue()));
    }

    /** The row of a grid, or the whole name. */
    private static String row(String name) {
        int open = name.lastIndexOf('[');
        return name.strip().endsWith("]") && open >= 0
                ? name.strip().substring(open + 1, name.strip().length() - 1)
                : name;
    }

    /** Share of letters that need not be changed, in percent; 95 where the name ends with the whole question. */
    static int alike(String words, String known) {
        if (known.length() >= SHORTEST_ENDING && words.endsWith(known)) {
            return 95;
        }
        int longest = Math.max(words.length(), known.length());
        if (longest == 0 || longest > LONGEST || !shareWords(words, known)) {
            return 0;
        }
        return 100 * (longest - Guess.distance(words, known)) / longest;
    }

    /** Whether a third of the shorter one's words are in the other: cheap, and true of whatever is alike. */
    private static boolean shareWords(String a, String b) {
        Set<String> one = new HashSet<>(Arrays.asList(a.split(" ", -1)));
        Set<String> other = new HashSet<>(Arrays.asList(b.split(" ", -1)));
        int least = Math.min(one.size(), other.size());
        one.retainAll(other);
        return 3 * one.size() >= least;
    }
}
