package org.cxmaturity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page of the documentation.
 *
 * @param language the word behind its first fence; empty when there is none
 * @param line     of its first line, from 1
 */
record Fence(String language, int line, String text) {
    private static final String MARK = "```";

    /** The blocks of a page in the documentation's folder, in their order. */
    static List<Fence> of(String page) throws IOException {
        List<Fence> fences = new ArrayList<>();
        List<String> lines = Files.readAllLines(page(page));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(MARK)) {
                int from = i + 1;
                for (i = from; !lines.get(i).equals(MARK); ) {
                    i++;
                }
                String language = lines.get(from - 1).substring(MARK.length());
                fences.add(new Fence(language, from + 1, String.join("\n", lines.subList(from, i)) + "\n"));
            }
        }
        return fences;
    }

    /** The one block in this language. */
    static Fence only(String page, String language) throws IOException {
        List<Fence> found =
                of(page).stream().filter(f -> f.language.equals(language)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " blocks of " + language + " in " + page);
        }
        return found.get(0);
    }

    /** A page of the documentation. */
    static Path page(String name) {
        return Path.of("..", "docs", name);
    }
}
