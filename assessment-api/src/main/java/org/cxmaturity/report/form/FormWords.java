package org.cxmaturity.report.form;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words around the questions in one language: {@code words_LANG.properties}, UTF-8; English where there are none. */
final class FormWords {
    private static final Control OWN_FILES_ONLY = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private FormWords(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The words of a BCP 47 language. */
    static FormWords of(String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        for (String candidate : List.of(primary.isEmpty() ? "en" : primary, "en")) {
            try {
                return new FormWords(ResourceBundle.getBundle(
                        FormWords.class.getPackageName() + ".words",
                        Locale.forLanguageTag(candidate),
                        FormWords.class.getClassLoader(),
                        OWN_FILES_ONLY));
            } catch (MissingResourceException notTranslated) {
                // the next one, English last
            }
        }
        throw new IllegalStateException("the program lacks its own English words");
    }

    /** The words of a key with its arguments filled in; whole numbers are for plurals and printed as they are. */
    String say(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(args);
    }
}
