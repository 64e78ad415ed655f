package org.cxmaturity.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.report.Looks;
import org.cxmaturity.report.ReportTheme;
import org.cxmaturity.report.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A theme gives what is good in it, and tells each fault with its line. */
class ThemeReaderTest {
    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 4'><rect width='9' height='4'/></svg>";

    private static ThemeReader.Read read(String yaml) {
        return ThemeReader.read(
                "theme.yaml",
                yaml.getBytes(StandardCharsets.UTF_8),
                (name, most) -> name.equals("logo.svg")
                        ? Optional.of(LOGO.getBytes(StandardCharsets.UTF_8))
                        : Optional.empty());
    }

    private static List<String> told(String yaml) {
        return read(yaml).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aWholeThemeIsRead() {
        ThemeReader.Read read = read("""
                logo: logo.svg
                primary: "#0e5468"
                secondary: "0A3A48"
                cover:
                  en: On the cover
                confidentiality:
                  en: For the board alone
                commissionedBy: The board
                preparedBy: {name: A. Example, firm: Example Ltd, telephone: +45 00}
                words:
                  en:
                    headline: A headline
                    decision: |
                      Decide this.

                      For these reasons.
                    letter: Dear all
                    notes: {summary: Read on, factors/articulate: Look here}
                    owners: {art-promise: Head of service}
                  nb:
                    headline: En overskrift
                sections: [cover, summary, appendix]
                """);

        assertThat(read.problems()).isEmpty();
        ReportTheme theme = read.theme();
        Looks looks = theme.looks();
        assertThat(looks.primary()).isEqualTo("0E5468");
        assertThat(looks.logo().kind()).isEqualTo(Looks.Kind.SVG);
        assertThat(looks.sections()).containsExactly("cover", "summary", "appendix");
        Said said = theme.said("en-GB");
        assertThat(said.decision()).isEqualTo("Decide this.");
        assertThat(said.decisionBody()).isEqualTo("For these reasons.");
        assertThat(said.cover()).isEqualTo("On the cover");
        assertThat(said.writer()).isEqualTo("A. Example, Example Ltd");
        assertThat(said.notes()).containsKeys("summary", "factors/articulate");
        assertThat(said.owners()).containsEntry("art-promise", "Head of service");
        assertThat(theme.said("no").headline()).isEqualTo("En overskrift");
        assertThat(theme.said("no").cover()).isNull();
        assertThat(theme.said("da").judges()).isFalse();
        assertThat(theme.silentIn("da")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'colour': x|1|T01|unknown key \"colour\"",
                "logos: x|1|T01|Did you mean \"logo\"?",
                "primary: #0E5468|1|T03|has no value",
                "primary: blue|1|T03|\"blue\" is no colour",
                "primary: \"#12345\"|1|T03|six hex digits",
                "sections: summary|1|T02|a list of sections",
                "sections: []|1|T02|a list of sections",
                "sections: [sumary]|1|T04|Did you mean \"summary\"?",
                "sections: [gap, gap]|1|T04|named twice",
                "cover: {eng: x}|1|T05|Did you mean \"en\"?",
                "cover: [x]|1|T02|keys with values",
                "commissionedBy: {a: b}|1|T02|a text",
                "preparedBy: {phone: x}|1|T01|unknown key \"phone\"",
                "preparedBy: {nam: x}|1|T01|Did you mean \"name\"?",
                "words: {en: {headlines: x}}|1|T01|Did you mean \"headline\"?",
                "words: {en: {notes: {cover: x}}}|1|T07|takes no note",
                "words: {en: {notes: {sumary: x}}}|1|T04|Did you mean \"summary\"?",
                "logo: missing.svg|1|T08|there is no logo",
                "commissionedBy: \"a\\u0007b\"|1|T15|cannot be printed",
                "words: {en: {headline: x}}|1|T16|nobody is named",
            })
    void eachFaultIsToldWithItsLineAndItsMend(String yaml, int line, String code, String words) {
        assertThat(told("\n".repeat(line - 1) + yaml.replace("'colour'", "colour") + "\n"))
                .anySatisfy(p -> assertThat(p)
                        .startsWith("theme.yaml:" + line + ": " + code + " ")
                        .contains(words));
    }

    @Test
    void allFaultsAreToldAtOnceAndTheGoodPartsStay() {
        ThemeReader.Read read = read("""
                colour: red
                primary: red
                commissionedBy: The board
                sections: [summary, sumary]
                """);

        assertThat(read.problems()).extracting(Problem::code).containsExactly("T01", "T03", "T04");
        assertThat(read.problems()).extracting(p -> p.place().line()).containsExactly(1, 2, 4);
        assertThat(read.faults()).isEqualTo(3);
        assertThat(read.theme().commissionedBy()).isEqualTo("The board");
        assertThat(read.theme().looks().primary()).isNull();
        assertThat(read.theme().looks().sections()).containsExactly("summary");
    }

    @Test
    void textsThatFindNoRoomAreToldWithTheirLength() {
        assertThat(told("words:\n  en:\n    headline: " + "x".repeat(161) + "\n"))
                .anySatisfy(p -> assertThat(p)
                        .isEqualTo("theme.yaml:3: T06 words.en.headline has 161 characters, and there is room for 160. "
                                + "Shorten it."));
    }

    @Test
    void anEmptySlotIsNoWordAndNoFault() {
        ThemeReader.Read read = read("words:\n  en:\n    headline:\n    letter: ''\n  da:\nlogo:\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.theme().said("en")).isEqualTo(Said.NOTHING);
        assertThat(read.theme().looks()).isEqualTo(Looks.HOUSE);
    }

    @Test
    void whatIsNoYamlGivesTheHouseLooksAndAFault() {
        for (String yaml : List.of("a: b: c: [", "- just\n- a list\n", "", "&a x: *a\n")) {
            ThemeReader.Read read = read(yaml);
            assertThat(read.faults()).as(yaml).isPositive();
            assertThat(read.theme().looks()).isEqualTo(Looks.HOUSE);
        }
    }
}
