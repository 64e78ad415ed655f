package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.questionnaire.format.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A glossary for each language, with the same terms, and the words that the core really uses. */
class GlossaryTest {
    private static final Questionnaire CORE =
            Library.bundled().resolve("five-factor").value();

    /** English term to its word, and to the note beside it. */
    private static Map<String, List<String>> glossary(String language) throws IOException {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/glossary." + language + ".md"))) {
            if (line.startsWith("| ") && !line.startsWith("| English ")) {
                String[] cells = line.split("\\|", -1);
                List<String> before = terms.put(cells[1].strip(), List.of(cells[2].strip(), cells[3].strip()));
                assertThat(before).as("%s stands once", cells[1]).isNull();
            }
        }
        return terms;
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void everyLanguageHasTheTermsOfTheEnglishGlossary(String language) throws IOException {
        assertThat(glossary(language).keySet())
                .hasSizeGreaterThan(100)
                .containsExactlyElementsOf(glossary("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void everyTermHasAWord(String language) throws IOException {
        assertThat(glossary(language))
                .allSatisfy((term, words) -> assertThat(words.get(0)).as(term).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void factorsLevelsAndRolesAreCalledWhatTheFormCallsThem(String language) throws IOException {
        Map<String, List<String>> glossary = glossary(language);
        CORE.factors().forEach(f -> {
            List<String> words = glossary.get(f.name().in("en") + " (factor)");
            assertThat(words).as(f.id()).isNotNull();
            assertThat(words.get(0)).isEqualTo(f.name().in(language));
            assertThat(words.get(1)).contains(f.phrase().in(language));
        });
        CORE.levels()
                .forEach(l -> assertThat(glossary.get(l.name().in("en") + " (level " + l.level() + ")"))
                        .as(l.name().base())
                        .first()
                        .isEqualTo(l.name().in(language)));
        String frontline =
                CORE.background("role").orElseThrow().options().get("frontline").in(language);
        assertThat(glossary.get("customer-facing staff").get(1)).contains(frontline);
    }
}
