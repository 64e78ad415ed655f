package org.cxmaturity.problem;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads translations from the text files that translators' tools write (gettext PO): pairs of {@code msgid} and
 * {@code msgstr}, each one or several quoted strings. Comments and the head are passed over; plural forms and contexts
 * are not used.
 */
final class PoFile {
    private final Map<String, String> pairs = new LinkedHashMap<>();
    private final StringBuilder id = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private StringBuilder open = id;

    private PoFile() {}

    /**
     * The translations by their English, in the file's order; an entry not translated yet is left out.
     *
     * @throws IllegalStateException when a line is none of these, or an English text stands twice
     */
    static Map<String, String> read(String file) {
        PoFile po = new PoFile();
        file.lines().map(String::strip).forEach(po::line);
        po.keep();
        return java.util.Collections.unmodifiableMap(po.pairs);
    }

    private void line(String line) {
        if (line.startsWith("msgid ")) {
            keep();
            open = id;
            open.append(unquoted(line.substring(6)));
        } else if (line.startsWith("msgstr ")) {
            open = text;
            open.append(unquoted(line.substring(7)));
        } else if (line.startsWith("\"")) {
            open.append(unquoted(line));
        } else if (!line.isEmpty() && !line.startsWith("#")) {
            throw new IllegalStateException("no line of a PO file: " + line);
        }
    }

    private void keep() {
        if (!id.isEmpty() && !text.isEmpty() && pairs.put(id.toString(), text.toString()) != null) {
            throw new IllegalStateException("stands twice: " + id);
        }
        id.setLength(0);
        text.setLength(0);
    }

    private static String unquoted(String quoted) {
        if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) {
            throw new IllegalStateException("no text in quotes: " + quoted);
        }
        return quoted.substring(1, quoted.length() - 1)
                .replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }
}
