package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Bundled example data as files. */
final class Examples {
    private Examples() {}

    /** The answers of the synthetic client's second wave, with a header and this many rows at most. */
    static Path answers(Path folder, int rows) throws IOException {
        String all = new String(DemoPlan.resource("five-factor/wave-2.csv"), java.nio.charset.StandardCharsets.UTF_8);
        Path file = folder.resolve("answers.csv");
        return Files.write(file, all.lines().limit(1L + rows).toList());
    }

    /** The same with made-up answers to the module on recovery, and one comment of each of the first twelve. */
    static Path answersWithModule(Path folder, int rows, String comment) throws IOException {
        List<String> lines = Files.readAllLines(answers(folder, rows));
        int at = List.of(lines.get(0).split(",")).indexOf("one-change");
        String[] items =
                ("rec-invite,rec-channels,rec-record,rec-informed,rec-apology,rec-choice,rec-check,rec-leavers,"
                                + "rec-stay,rec-offers,rec-handling")
                        .split(",");
        List<String> wide = new ArrayList<>(List.of(lines.get(0) + "," + String.join(",", items)));
        for (int r = 1; r < lines.size(); r++) {
            String[] cells = lines.get(r).split(",", -1);
            cells[at] = r <= 12 ? comment : "";
            StringBuilder row = new StringBuilder(String.join(",", cells));
            for (int c = 0; c < items.length; c++) {
                row.append(',').append(1 + (r * 7 + c * 3) % 4);
            }
            wide.add(row.toString());
        }
        return Files.write(folder.resolve("with-module.csv"), wide);
    }
}
