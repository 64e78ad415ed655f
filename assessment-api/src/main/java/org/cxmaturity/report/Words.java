package org.cxmaturity.report;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;

/**
 * The report's own words in one language: {@code words_LANG.properties}, UTF-8, patterns of {@link MessageFormat} with
 * choices for plurals. Numbers are handed in printed; a number that a choice looks at is handed in beside it.
 */
final class Words {
    static final String FALLBACK = "en";
    private static final Control OWN_FILES_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String language;
    private final ResourceBundle bundle;

    private Words(String language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /**
     * The words of a BCP 47 language; English where there are none. Norwegian without more, {@code no}, is Bokmål,
     * {@code nb}. {@link #language} tells which.
     */
    static Words of(String language) {
        String asked = Locale.forLanguageTag(language).getLanguage();
        String primary = asked.equals("no") ? "nb" : asked;
        for (String candidate : List.of(primary.isEmpty() ? FALLBACK : primary, FALLBACK)) {
            try {
                return new Words(candidate, bundle(candidate));
            } catch (MissingResourceException notTranslated) {
                // the next one, English last
            }
        }
        throw new IllegalStateException("the program lacks its own English words");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                Words.class.getPackageName() + ".words",
                Locale.forLanguageTag(language),
                Words.class.getClassLoader(),
                OWN_FILES_ONLY);
    }

    /** The language of these words. */
    String language() {
        return language;
    }

    /** The words of a key with its arguments filled in. Throws MissingResourceException for an unknown key. */
    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }

    /** The pattern of a key as the file has it. */
    String raw(String key) {
        return bundle.getString(key);
    }

    /** Whether there are words under a key. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** "a", "a and b", "a, b and c". */
    String list(List<String> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        List<String> head = new ArrayList<>(parts.subList(0, parts.size() - 1));
        String last = parts.get(parts.size() - 1);
        return head.isEmpty() ? last : say("list.and", String.join(", ", head), last);
    }

    /** "one" to "twelve" in words, larger numbers in digits. */
    String numeral(int number) {
        return has("numeral." + number) ? say("numeral." + number) : Integer.toString(number);
    }

    /** All keys, sorted. */
    Set<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }
}
