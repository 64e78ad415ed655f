package org.cxmaturity.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.cxmaturity.kit.Hospitals;

/** Small invented score tables, built row by row. */
final class Tables {
    private final List<String> dimensions;
    private final List<String> factors;
    private final List<ScoreTable.Entry> entries = new ArrayList<>();

    private Tables(List<String> dimensions, List<String> factors) {
        this.dimensions = dimensions;
        this.factors = factors;
    }

    static Tables of(List<String> dimensions, String... factors) {
        return new Tables(dimensions, List.of(factors));
    }

    /** That many organisations of one kind; all factors have the score that the running number gives. */
    Tables add(int n, Map<String, String> kind, IntToDoubleFunction score) {
        for (int i = 0; i < n; i++) {
            Map<String, Double> scores = new LinkedHashMap<>();
            int at = entries.size();
            factors.forEach(f -> scores.put(f, score.applyAsDouble(at)));
            entries.add(new ScoreTable.Entry("org " + at, kind, scores, OptionalInt.empty()));
        }
        return this;
    }

    /** One organisation with its own scores. */
    Tables one(String name, Map<String, String> kind, Map<String, Double> scores) {
        entries.add(new ScoreTable.Entry(name, kind, scores, OptionalInt.empty()));
        return this;
    }

    ScoreTable table() {
        return new ScoreTable(dimensions, factors, entries);
    }

    Pack published() {
        return PackBuilder.build(Hospitals.header("test"), table(), Map.of(), true);
    }

    Pack secret() {
        return PackBuilder.build(Hospitals.header("test"), table(), Map.of(), false);
    }

    /** A seeded table of three dimensions and five factors; every so often a score is missing. */
    static ScoreTable random(int n, double spread, long seed) {
        Random random = new Random(seed);
        Tables tables = of(List.of("industry", "size", "country"), "a", "b", "c", "d", "e");
        for (int i = 0; i < n; i++) {
            Map<String, String> kind = new LinkedHashMap<>();
            kind.put("industry", List.of("bank", "retail", "telecom", "energy").get(random.nextInt(4)));
            kind.put("size", List.of("small", "large").get(random.nextInt(2)));
            kind.put("country", List.of("DK", "NO", "SE").get(random.nextInt(3)));
            double base = 55 + random.nextGaussian() * spread;
            Map<String, Double> scores = new LinkedHashMap<>();
            for (String f : tables.factors) {
                double score = Math.max(0, Math.min(100, base + random.nextGaussian() * spread));
                if (random.nextInt(40) > 0) {
                    scores.put(f, score);
                }
            }
            tables.one("org " + i, kind, scores);
        }
        return tables.table();
    }
}
