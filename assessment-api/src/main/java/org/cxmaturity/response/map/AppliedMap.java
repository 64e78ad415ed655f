package org.cxmaturity.response.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.problem.Place;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.response.csv.RecordMap;
import org.cxmaturity.xlsx.CellName;

/** A map, ready for the export it is for: finds where every column goes before a single answer is read. */
final class AppliedMap implements RecordMap {
    private final ResponseMap map;
    private final Instrument instrument;

    AppliedMap(ResponseMap map, Instrument instrument) {
        this.map = map;
        this.instrument = instrument;
    }

    @Override
    public int above() {
        return map.header() - 1;
    }

    @Override
    public int between() {
        return map.answers() - map.header() - 1;
    }

    @Override
    public Reading begin(List<String> names, Set<String> named, List<String> ignored, Place at, Problems problems) {
        List<String> stripped = names.stream().map(String::strip).toList();
        Set<String> passed = new LinkedHashSet<>(ignored);
        map.ignored().forEach(i -> passed.add(i.name()));
        checkNames(stripped, problems);
        Map<String, List<Integer>> from = new LinkedHashMap<>();
        Map<Integer, Target> targets = new LinkedHashMap<>();
        for (int i = 0; i < stripped.size(); i++) {
            String name = stripped.get(i);
            Optional<Target> target = target(name, i, named, passed);
            int column = i;
            target.ifPresent(t -> {
                targets.put(column, t);
                from.computeIfAbsent(t.column(), k -> new ArrayList<>()).add(column);
            });
            if (target.isEmpty() && !name.isEmpty() && !passed.contains(name)) {
                problems.add(MapFaults.unmapped(
                        at, name, CellName.column(i), instrument.words().keySet()));
            }
        }
        checkTwice(from, targets, stripped, at, problems);
        return new MappedCells(map, instrument, from, targets);
    }

    private Optional<Target> target(String name, int index, Set<String> named, Set<String> passed) {
        ResponseMap.Entry entry =
                map.columns().getOrDefault("#" + (index + 1), map.columns().get(name));
        if (entry != null) {
            return Optional.of(entry.target());
        }
        if (named.contains(name) && !instrument.columns().contains(name)) {
            return Optional.of(new Target(name, ""));
        }
        return passed.contains(name) ? Optional.empty() : instrument.find(name);
    }

    private void checkNames(List<String> names, Problems problems) {
        map.columns().forEach((name, entry) -> {
            boolean byPlace = name.matches("#\\d{1,4}") && !names.contains(name);
            int place = byPlace ? Integer.parseInt(name.substring(1)) : 0;
            if (byPlace ? place < 1 || place > names.size() : !names.contains(name)) {
                problems.add(MapFaults.notInExport(entry.at(), name, names));
            }
        });
        map.ignored().stream()
                .filter(i -> !names.contains(i.name()))
                .forEach(i -> problems.add(MapFaults.notInExport(i.at(), i.name(), names)));
    }

    private static void checkTwice(
            Map<String, List<Integer>> from,
            Map<Integer, Target> targets,
            List<String> names,
            Place at,
            Problems problems) {
        from.forEach((column, all) -> {
            Map<String, Integer> seen = new LinkedHashMap<>();
            for (int i : all) {
                Integer first = seen.putIfAbsent(
                        targets.getOrDefault(i, new Target(column, "")).text(), i);
                if (first != null) {
                    problems.add(MapFaults.targetTwice(at, column, names.get(first), names.get(i)));
                }
            }
        });
    }
}
