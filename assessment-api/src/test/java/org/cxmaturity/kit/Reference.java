package org.cxmaturity.kit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;

/** What the script in {@code docs/reference/arithmetic} computed, apart from the engine. */
public final class Reference {
    private static final Path FOLDER = Path.of("..", "docs", "reference", "arithmetic");

    private Reference() {}

    /** Records of one of its files. */
    public static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless a figure of ours is the expected one, to eight digits. */
    public static void agrees(double ours, String of, String target, String statistic) {
        double expected = rows("expected.csv").stream()
                .filter(r -> r.getField("case").equals(of)
                        && r.getField("target").equals(target)
                        && r.getField("statistic").equals(statistic))
                .mapToDouble(r -> Double.parseDouble(r.getField("value")))
                .findFirst()
                .orElseThrow();
        Offset<Double> digits = Offset.offset(1e-8 * Math.max(1, Math.abs(expected)));
        assertThat(ours).as(of + " " + target + " " + statistic).isCloseTo(expected, digits);
    }
}
