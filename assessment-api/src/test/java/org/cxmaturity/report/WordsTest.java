package org.cxmaturity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxmaturity.report.kit.ReportText;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(,choice)?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9.]*)?)\"");

    /** Keys that are put together from a stem, with the places that do so. */
    private static final List<String> STEMS = List.of(
            "numeral.",
            "language.",
            "quarter.",
            "bridge.",
            "bridge.why.",
            "distance.why.",
            "benchmark.whole.",
            "measure.",
            "left.",
            "dimension.",
            "method.interval.",
            "findings.strengths",
            "findings.gaps",
            "finding.peers",
            "finding.quarter",
            "finding.own",
            "title.peers",
            "title.quarters",
            "title.own",
            "glossary.",
            "deck.not.",
            "leaflet.",
            "factor.title");

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void everyLanguageHasTheSameKeys(String language) {
        assertThat(Words.of(language).keys()).isEqualTo(Words.of("en").keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void everyLanguageFillsInTheSameThings(String language) {
        for (String key : Words.of("en").keys()) {
            assertThat(printed(Words.of(language).raw(key)))
                    .as(key)
                    .isEqualTo(printed(Words.of("en").raw(key)));
        }
    }

    /** What is printed; a number that only decides a plural may be left aside by a language without that plural. */
    private static Set<String> printed(String pattern) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            if (matcher.group(2) == null) {
                places.add(matcher.group(1));
            }
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "nb", "sv"})
    void everyPatternCanBeFilledInAndLeavesNoBraceBehind(String language) {
        Words words = Words.of(language);
        for (String key : words.keys()) {
            for (int n = 0; n <= 3; n++) {
                String said = words.say(key, n, n, n, n, n, n, n);
                boolean forTheRenderer =
                        Set.of("pageRef", "meta.pageOf", "deck.partOf").contains(key);
                assertThat(said.contains("{")).as(key + ": " + said).isEqualTo(forTheRenderer);
                assertThat(said).as(key).doesNotContain("'").doesNotContain("  ");
            }
        }
    }

    @Test
    void everyKeyInTheCodeHasWordsAndAllWordsAreUsed() throws IOException {
        Set<String> keys = Words.of("en").keys();
        Set<String> literals = literals();

        List<String> unused = keys.stream()
                .filter(k -> !literals.contains(k)
                        && STEMS.stream().noneMatch(s -> k.startsWith(s) && literals.contains(stem(s, literals))))
                .toList();
        assertThat(unused).as("words that no code says").isEmpty();

        List<String> missing = said().stream()
                .filter(k -> !keys.contains(k) && STEMS.stream().noneMatch(k::equals))
                .toList();
        assertThat(missing).as("keys without words").isEmpty();
    }

    private static String stem(String stem, Set<String> literals) {
        return literals.contains(stem) ? stem : stem.substring(0, stem.indexOf('.') + 1);
    }

    private static Set<String> literals() throws IOException {
        return matches(LITERAL);
    }

    /** Whole keys handed straight to say. */
    private static Set<String> said() throws IOException {
        return matches(Pattern.compile("say\\(\\s*\"([A-Za-z0-9.]+)\"\\s*[,)]"));
    }

    private static Set<String> matches(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/cxmaturity/report"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        assertThat(found).as("the sources were found").hasSizeGreaterThan(100);
        return found;
    }

    @Test
    void noWordIsOneThatAReportNeverSays() {
        List<String> found = new ArrayList<>();
        Pattern never = Pattern.compile(
                "best[- ]in[- ]class|world[- ]class|\\bproves?\\b|drives|touchpoint|IQR|p > |!|bedst i klassen|verdensklasse|best i klassen|bäst i klassen|världsklass",
                Pattern.CASE_INSENSITIVE);
        for (String language : List.of("en", "da", "nb", "sv")) {
            for (String key : Words.of("en").keys()) {
                if (never.matcher(Words.of(language).raw(key)).find()) {
                    found.add(language + " " + key);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aLanguageWithoutWordsIsSaidInEnglish() {
        assertThat(Words.of("fi").language()).isEqualTo("en");
        assertThat(Words.of("da-DK").language()).isEqualTo("da");
        assertThat(Words.of("").language()).isEqualTo("en");
        assertThat(Words.of("../../etc").language()).isEqualTo("en");
    }

    @Test
    void norwegianWithoutMoreIsBokmal() {
        assertThat(Words.of("no").language()).isEqualTo("nb");
        assertThat(Words.of("nb-NO").language()).isEqualTo("nb");
        Report report = Reports.of(ReportData.of(Samples.full("no")), "0");
        assertThat(report.meta().language()).isEqualTo("nb");
        assertThat(ReportText.of(report))
                .contains("Sammendrag")
                .doesNotContain("Det finnes ennå ingen ord på det språket");
    }

    @Test
    void listsAndNumeralsReadAsSentences() {
        Words words = Words.of("da");
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("a"))).isEqualTo("a");
        assertThat(words.list(List.of("a", "b", "c"))).isEqualTo("a, b og c");
        assertThat(words.numeral(12)).isEqualTo("tolv");
        assertThat(words.numeral(13)).isEqualTo("13");
    }
}
