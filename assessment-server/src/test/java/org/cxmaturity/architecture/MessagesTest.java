package org.cxmaturity.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.architecture.Sources.Source;
import org.cxmaturity.problem.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the messages in the sources and their translations together. */
class MessagesTest {
    private static final String LITERAL = "\"(?:\\\\.|[^\"\\\\])*\"";
    private static final Pattern SAID =
            Pattern.compile("\\bsay\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*|[A-Z_]+)\\s*[,)]");
    private static final Pattern CALL = Pattern.compile("\\bsay\\((?!String pattern)");
    private static final Pattern SLOT = Pattern.compile("\\{[0-9]}");

    static Stream<Tongue> translated() {
        return Tongue.all().stream().filter(tongue -> tongue != Tongue.ENGLISH);
    }

    @Test
    void everyMessageIsWrittenOutWhereItIsSaid() {
        assertThat(saying()).isNotEmpty().allSatisfy(source -> {
            String text = code(source);
            assertThat(SAID.matcher(text).results().count())
                    .as(source.file().toString())
                    .isEqualTo(CALL.matcher(text).results().count());
        });
    }

    @ParameterizedTest
    @MethodSource("translated")
    void everyMessageIsTranslatedAndNothingElseIs(Tongue tongue) {
        assertThat(tongue.translations().keySet())
                .as(tongue.language())
                .containsExactlyInAnyOrderElementsOf(patterns());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void aTranslationFillsTheSameSlotsAndKeepsTheBlanksAtItsEnds(Tongue tongue) {
        assertThat(tongue.translations()).isNotEmpty().allSatisfy((english, said) -> {
            assertThat(slots(said)).as(said).isEqualTo(slots(english));
            assertThat(said.endsWith(" ")).as(said).isEqualTo(english.endsWith(" "));
            assertThat(said.endsWith(".")).as(said).isEqualTo(english.endsWith("."));
        });
    }

    private static Set<String> slots(String text) {
        return SLOT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Source> saying() {
        return Sources.main().filter(source -> source.text().contains("Wording.say"));
    }

    /** All patterns with words in them. */
    private static Set<String> patterns() {
        return saying().flatMap(MessagesTest::said)
                .filter(pattern -> !SLOT.matcher(pattern)
                        .replaceAll("")
                        .replaceAll("\\P{L}", "")
                        .isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> said(Source source) {
        String text = code(source);
        return SAID.matcher(text).results().map(found -> pattern(found.group(1), text));
    }

    private static String pattern(String given, String text) {
        String literals = given.startsWith("\"") ? given : constant(given, text);
        return Sources.literals(literals)
                .collect(Collectors.joining())
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
    }

    private static String constant(String name, String text) {
        Matcher value = Pattern.compile("\\b" + name + " =\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*);")
                .matcher(text);
        assertThat(value.find())
                .as("the pattern " + name + " stands in the file that says it")
                .isTrue();
        return value.group(1);
    }

    /** A source without its comments that stand on lines of their own. */
    private static String code(Source source) {
        return source.text()
                .lines()
                .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                .collect(Collectors.joining("\n"));
    }
}
