package org.cxmaturity.response.xlsx;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sheets' own words in one language: {@code words_LANG.properties}, UTF-8; English where a language has none. */
final class TemplateWords {
    private static final Control OWN_FILES_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private TemplateWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of a BCP 47 language. */
    static TemplateWords of(String language) {
        for (String candidate : List.of(Locale.forLanguageTag(language).getLanguage(), "en")) {
            try {
                return new TemplateWords(ResourceBundle.getBundle(
                        TemplateWords.class.getPackageName() + ".words",
                        Locale.forLanguageTag(candidate.isEmpty() ? "en" : candidate),
                        TemplateWords.class.getClassLoader(),
                        OWN_FILES_ONLY));
            } catch (MissingResourceException notTranslated) {
                // the next one, English last
            }
        }
        throw new IllegalStateException("the program lacks its own English words");
    }

    /** The words of a key with its arguments, which are printed already, filled in. */
    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
