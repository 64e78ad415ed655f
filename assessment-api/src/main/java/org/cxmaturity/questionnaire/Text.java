package org.cxmaturity.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text in the languages it has; the first is the base language, which is never missing.
 *
 * @param byLanguage BCP 47 language to text, base language first
 */
public record Text(Map<String, String> byLanguage) {
    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs its base language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** A text in its base language alone. */
    public static Text of(String language, String text) {
        return new Text(Map.of(language, text));
    }

    /** The base language. */
    public String language() {
        return byLanguage.keySet().iterator().next();
    }

    /** The text in the base language. */
    public String base() {
        return byLanguage.values().iterator().next();
    }

    /** The text in a language, or in the base language where it is not translated. */
    public String in(String language) {
        return byLanguage.getOrDefault(language, base());
    }

    /** Whether the text is there in a language. */
    public boolean has(String language) {
        return byLanguage.containsKey(language);
    }

    /** This text with one language more (or replaced). */
    public Text with(String language, String text) {
        Map<String, String> all = new LinkedHashMap<>(byLanguage);
        all.put(language, text);
        return new Text(all);
    }
}
