package org.cxmaturity.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the paper form are there in every language, with the same places to fill in. */
class FormWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private static TreeMap<String, String> words(String language) throws IOException {
        try (var in = Objects.requireNonNull(
                FormWords.class.getResourceAsStream("words_" + language + ".properties"), language)) {
            Properties all = new Properties();
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            TreeMap<String, String> sorted = new TreeMap<>();
            all.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
            return sorted;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void everyLanguageSaysTheSameThings(String language) throws IOException {
        TreeMap<String, String> english = words("en");
        TreeMap<String, String> own = words(language);
        assertThat(own.keySet()).isEqualTo(english.keySet());
        own.forEach((key, value) -> assertThat(places(value)).as(key).isEqualTo(places(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void quotesAreThoseOfTheLanguageAndNoApostropheSwallowsAPlace(String language) throws IOException {
        assertThat(words(language).values()).noneMatch(v -> v.contains("'") || v.contains("\""));
        assertThat(words("da").get("none.value")).contains("»Ikke relevant«");
        assertThat(words("nb").get("none.value")).contains("«Ikke relevant»");
        assertThat(words("sv").get("none.value")).contains("”Ej relevant”");
    }

    private static java.util.Set<String> places(String value) {
        java.util.Set<String> places = new java.util.TreeSet<>();
        PLACE.matcher(value).results().forEach(m -> places.add(m.group(1)));
        return places;
    }
}
