package org.cxmaturity.questionnaire.author;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words around a questionnaire in one language: {@code words_LANG.properties}, UTF-8; English where a language has none. */
final class AuthorWords {
    private static final Control OWN_FILES_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private AuthorWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of a BCP 47 language. */
    static AuthorWords of(String language) {
        for (String candidate : List.of(Locale.forLanguageTag(language).getLanguage(), "en")) {
            try {
                return new AuthorWords(ResourceBundle.getBundle(
                        AuthorWords.class.getPackageName() + ".words",
                        Locale.forLanguageTag(candidate.isEmpty() ? "en" : candidate),
                        AuthorWords.class.getClassLoader(),
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
