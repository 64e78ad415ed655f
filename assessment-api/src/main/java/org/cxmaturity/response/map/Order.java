package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cxmaturity.questionnaire.Factor;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Questionnaire;

/**
 * Matches columns that bear codes alone ({@code G02Q01[SQ003]}) by their order: groups of codes with the sizes of the
 * factors are their items, a group as large as all items is the importance question's tick boxes.
 */
final class Order {
    private static final Pattern CODE = Pattern.compile("([A-Za-z]\\w*)\\[(\\w+)\\]");

    private Order() {}

    static List<Found> match(List<Found> columns, Instrument instrument) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            Matcher m = CODE.matcher(columns.get(i).name().strip());
            boolean other = m.matches() && m.group(2).equals("other");
            if (columns.get(i).how() == Found.How.UNKNOWN && m.matches() && !other) {
                groups.computeIfAbsent(m.group(1), k -> new ArrayList<>()).add(i);
            }
        }
        List<Found> out = new ArrayList<>(columns);
        List<List<Integer>> rest = new ArrayList<>(groups.values());
        List<Item> items = instrument.items();
        boolean anyMatched =
                columns.stream().flatMap(c -> c.goesTo().stream()).anyMatch(t -> instrument.isItem(t.column()));
        if (!anyMatched) {
            factors(instrument, rest, out);
        }
        boolean asked = instrument.columns().contains(Instrument.IMPORTANCE);
        rest.stream().filter(g -> asked && g.size() == items.size()).findFirst().ifPresent(group -> {
            for (int i = 0; i < group.size(); i++) {
                put(
                        out,
                        group.get(i),
                        new Target(Instrument.IMPORTANCE, items.get(i).id()));
            }
        });
        return out;
    }

    /** Takes the first run of groups whose sizes are those of the factors, one after the other. */
    private static void factors(Instrument instrument, List<List<Integer>> groups, List<Found> out) {
        List<Factor> factors = new ArrayList<>();
        instrument.questionnaires().forEach((Questionnaire q) -> factors.addAll(q.factors()));
        for (int start = 0; start + factors.size() <= groups.size(); start++) {
            List<List<Integer>> run = groups.subList(start, start + factors.size());
            boolean fits = true;
            for (int f = 0; f < run.size(); f++) {
                fits &= run.get(f).size() == factors.get(f).items().size();
            }
            if (fits) {
                for (int f = 0; f < run.size(); f++) {
                    for (int i = 0; i < run.get(f).size(); i++) {
                        put(
                                out,
                                run.get(f).get(i),
                                new Target(factors.get(f).items().get(i).id(), ""));
                    }
                }
                run.clear();
                return;
            }
        }
    }

    private static void put(List<Found> out, int column, Target target) {
        out.set(column, new Found(out.get(column).name(), target, Found.How.ORDER, 0));
    }
}
