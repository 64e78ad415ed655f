package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.questionnaire.Item;
import org.cxmaturity.questionnaire.Scale;
import org.cxmaturity.response.csv.RecordMap;

/** Turns the cells of an export into ours. What is not known is handed on as it is, and told of by the reader's checks. */
final class MappedCells implements RecordMap.Reading {
    private final ResponseMap map;
    private final Map<String, List<Integer>> from;
    private final Map<Integer, Target> targets;
    private final Set<String> onScale = new LinkedHashSet<>();
    private final Map<String, AnswerWords> known = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> said = new LinkedHashMap<>();
    private final Map<String, String> items = new LinkedHashMap<>();

    MappedCells(ResponseMap map, Instrument instrument, Map<String, List<Integer>> from, Map<Integer, Target> targets) {
        this.map = map;
        this.from = from;
        this.targets = targets;
        for (String column : from.keySet()) {
            known.put(column, AnswerWords.of(instrument.questionnaires(), column));
            Map<String, String> words = new LinkedHashMap<>();
            Scale scale = AnswerWords.scale(instrument.questionnaires(), column);
            if (scale != null) {
                onScale.add(column);
                words.putAll(map.words().getOrDefault(scale.id(), Map.of()));
            }
            words.putAll(map.words().getOrDefault(column, Map.of()));
            said.put(column, words);
        }
        for (Item item : instrument.items()) {
            items.put(item.id(), item.id());
        }
        instrument.words().forEach((words, id) -> {
            if (instrument.isItem(id)) {
                items.put(words, id);
            }
        });
    }

    @Override
    public List<String> columns() {
        return List.copyOf(from.keySet());
    }

    @Override
    public List<Integer> from() {
        return from.values().stream().map(all -> all.get(0)).toList();
    }

    @Override
    public List<String> cells(List<String> given) {
        List<String> cells = new ArrayList<>();
        from.forEach((column, all) -> cells.add(
                column.equals(Instrument.IMPORTANCE) ? important(all, given) : cell(column, given.get(all.get(0)))));
        return cells;
    }

    private String cell(String column, String given) {
        String folded = Folded.of(given);
        String word = said.getOrDefault(column, Map.of()).get(folded);
        if (word != null) {
            return word;
        }
        String absent = map.absent().get(folded);
        if (absent != null) {
            return onScale.contains(column) ? absent : "";
        }
        if (column.equals("submitted")) {
            return Dates.iso(given, map.dates());
        }
        AnswerWords words = known.get(column);
        return words == null ? given : words.code(given).orElse(given);
    }

    private String important(List<Integer> all, List<String> given) {
        Set<String> named = new LinkedHashSet<>();
        for (int i : all) {
            Target target = targets.get(i);
            String cell = given.get(i).strip();
            if (target == null || target.item().isEmpty()) {
                named.addAll(new TickedList(items).split(cell));
            } else if (map.ticked().contains(Folded.of(cell)) || items.get(Folded.of(cell)) != null) {
                named.add(target.item());
            }
        }
        return String.join(" ", named);
    }
}
