package org.cxmaturity.kit;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.PackBuilder;
import org.cxmaturity.benchmark.ScoreTable;

/** The states of the hospital survey as organisations, their region the dimension, ten measures the factors. */
public final class Hospitals {
    private Hospitals() {}

    /** The releases, oldest first. */
    public static List<String> releases() {
        return rows("state_results.csv").stream()
                .map(r -> r.getField("release"))
                .distinct()
                .toList();
    }

    /** Share of top answers by state in one release. */
    public static ScoreTable table(String release) {
        Map<String, String> regions = new LinkedHashMap<>();
        rows("states.csv").forEach(r -> regions.put(r.getField("state"), r.getField("region")));
        Map<String, Map<String, Double>> scores = new LinkedHashMap<>();
        for (NamedCsvRecord r : rows("state_results.csv")) {
            if (r.getField("release").equals(release)) {
                scores.computeIfAbsent(r.getField("state"), s -> new LinkedHashMap<>())
                        .put(r.getField("measure"), Double.valueOf(r.getField("top_pct")));
            }
        }
        List<String> factors = List.copyOf(scores.values().iterator().next().keySet());
        List<ScoreTable.Entry> entries = scores.entrySet().stream()
                .map(e -> new ScoreTable.Entry(
                        e.getKey(),
                        Map.of("region", regions.getOrDefault(e.getKey(), "")),
                        e.getValue(),
                        OptionalInt.empty()))
                .toList();
        return new ScoreTable(List.of("region"), factors, entries);
    }

    /** A pack of one release. */
    public static Pack pack(String release, boolean published) {
        return PackBuilder.build(header(release), table(release), Map.of(), published);
    }

    public static PackBuilder.Header header(String edition) {
        return new PackBuilder.Header(
                "hospitals", edition, edition, null, "READY_SCORES", new Pack.Source("", "", "", ""), false);
    }

    /** Records of a file of the hospital data. */
    public static List<NamedCsvRecord> rows(String file) {
        try (InputStream in = Hospitals.class.getResourceAsStream("/reference/hospital_states/" + file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
