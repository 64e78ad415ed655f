package org.cxmaturity.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder with reference data: beside the tests, or where CXM_REFERENCE_DATA says. */
record Folder(Path path) {
    static final String SETTING = "CXM_REFERENCE_DATA";

    static Folder bundled(String name) {
        try {
            return new Folder(
                    Path.of(Folder.class.getResource("/reference/" + name).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The named folder outside the repository; empty when the setting is not there or has no such folder. */
    static Optional<Folder> outside(String name) {
        String set = System.getProperty(SETTING, System.getenv(SETTING));
        return Optional.ofNullable(set)
                .map(s -> Path.of(s, name))
                .filter(Files::isDirectory)
                .map(Folder::new);
    }

    /** Records of a CSV file by column; NA is empty. */
    List<Map<String, String>> records(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(path.resolve(file))) {
            return csv.stream().map(Folder::fields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines after the header: each record of these files is one line. */
    long lines(String file) {
        try (var lines = Files.lines(path.resolve(file))) {
            return lines.filter(l -> !l.isBlank()).count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> fields(NamedCsvRecord csv) {
        Map<String, String> fields = new LinkedHashMap<>();
        csv.getFieldsAsMap().forEach((k, v) -> fields.put(k, v.equals("NA") ? "" : v));
        return fields;
    }
}
