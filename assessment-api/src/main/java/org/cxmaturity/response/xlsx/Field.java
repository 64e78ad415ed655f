package org.cxmaturity.response.xlsx;

import java.util.List;

/**
 * One column of the sheet, or one line of the form.
 *
 * @param id      as the reader knows it
 * @param heading the factor it opens, or empty
 * @param text    the question
 * @param help    the line under it, and what its steps look like; lines, perhaps none
 * @param choices what the drop-down list offers: texts, or numbers without words; empty = no list
 */
record Field(String id, String heading, String text, List<String> help, List<Object> choices) {
    Field {
        help = List.copyOf(help);
        choices = List.copyOf(choices);
    }

    /** How wide its column must be to be read, in characters. */
    int width() {
        int longest =
                choices.stream().mapToInt(c -> c.toString().length()).max().orElse(16);
        return Math.max(14, Math.min(34, longest + 3));
    }
}
