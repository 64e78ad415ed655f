package org.cxmaturity.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language that messages are said in, with its translations of the English patterns. Immutable and safe for use by
 * several threads.
 */
public final class Tongue {
    /** English, the language that messages are written in. */
    public static final Tongue ENGLISH = new Tongue("en", Map.of());

    /** What the files of translations are about; what several say stands in the first. */
    private static final List<String> AREAS =
            List.of("common", "questionnaire", "response", "benchmark", "report", "server", "cli");

    /** Read when the first message in another language is asked for. */
    private static final class Translated {
        static final List<Tongue> ALL = List.of(ENGLISH, read("da"), read("nb"), read("sv"));
    }

    private final String language;
    private final Map<String, String> translations;

    private Tongue(String language, Map<String, String> translations) {
        this.language = language;
        this.translations = translations;
    }

    /** The languages there are, English first. */
    public static List<Tongue> all() {
        return Translated.ALL;
    }

    /**
     * The language of a tag such as {@code da}, {@code nb-NO} or {@code sv_SE.UTF-8}; {@code no} is Norwegian Bokmål.
     * Empty when messages do not come in it.
     */
    public static Optional<Tongue> named(String tag) {
        String first = tag.strip().split("[-_.]", 2)[0].toLowerCase(Locale.ROOT);
        String wanted = first.equals("no") ? "nb" : first;
        return wanted.equals("en")
                ? Optional.of(ENGLISH)
                : all().stream()
                        .filter(tongue -> tongue.language.equals(wanted))
                        .findFirst();
    }

    /** The language's tag: {@code en}, {@code da}, {@code nb} or {@code sv}. */
    public String language() {
        return language;
    }

    /** The translated patterns by their English; empty for English itself. */
    public Map<String, String> translations() {
        return translations;
    }

    /** The pattern in this language, or as it is where there is no translation. */
    String of(String pattern) {
        return translations.getOrDefault(pattern, pattern);
    }

    private static Tongue read(String language) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String area : AREAS) {
            PoFile.read(file(area + "_" + language + ".po")).forEach((english, said) -> {
                if (all.put(english, said) != null) {
                    throw new IllegalStateException("translated in two files: " + english);
                }
            });
        }
        return new Tongue(language, Collections.unmodifiableMap(all));
    }

    private static String file(String name) {
        try (InputStream in = Tongue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
