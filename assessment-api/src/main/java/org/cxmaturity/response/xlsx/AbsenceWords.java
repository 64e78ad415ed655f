package org.cxmaturity.response.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sheets to fill in write where somebody has no answer to give, in every language they have words in. */
public final class AbsenceWords {
    private static final List<String> LANGUAGES = List.of("en", "da", "nb", "sv");

    private AbsenceWords() {}

    /** Words to {@code NA} or {@code DK}. */
    public static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            TemplateWords words = TemplateWords.of(language);
            all.put(words.say("na"), "NA");
            all.put(words.say("dk"), "DK");
        }
        return all;
    }
}
