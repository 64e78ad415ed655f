package org.cxmaturity.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.OwnMeasure;
import org.cxmaturity.report.OwnMeasure.Value;
import org.cxmaturity.report.kit.SampleQuestionnaire;
import org.junit.jupiter.api.Test;

class MeasuresReaderTest {
    private static Result<List<OwnMeasure>> read(String yaml, String language) {
        return MeasuresReader.read(
                "m.yaml", yaml.getBytes(StandardCharsets.UTF_8), language, List.of(SampleQuestionnaire.fiveFactors()));
    }

    @Test
    void aMeasureIsReadInTheLanguageOfTheReportWithItsValuesInOrder() {
        Result<List<OwnMeasure>> read = read("""
                measures:
                  - name: {en: Delays told, da: Forsinkelser meldt}
                    kind: leading
                    unit: "%"
                    direction: up
                    factor: consistent
                    goal: 60
                    goalDate: 2026-12-31
                    values: {2025-09-30: 52, 2024-09-30: 38}
                    source: case system
                """, "da");

        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(new OwnMeasure(
                        "Forsinkelser meldt",
                        OwnMeasure.Kind.LEADING,
                        "%",
                        OwnMeasure.Direction.UP,
                        "consistent",
                        60.0,
                        "2026-12-31",
                        List.of(new Value("2024-09-30", 38), new Value("2025-09-30", 52)),
                        "case system"));
    }

    @Test
    void allFaultsAreToldAtOnceEachWithItsLine() {
        Result<List<OwnMeasure>> read = read("""
                measure: x
                measures:
                  - name: Delays told
                    kind: early
                    direction: up
                    factor: consistant
                    goalDate: 2026-12-31
                    values: {2025-09-31: 52, 2025-09-30: "52,5"}
                    source: log
                  - name: Delays told
                    kind: lagging
                    values: {}
                """, "en");

        assertThat(read.problems().stream().map(Problem::toString).toList())
                .containsExactlyInAnyOrder(
                        "m.yaml:1: G01 unknown key \"measure\". Did you mean \"measures\"? Use measures.",
                        "m.yaml:4: G02 \"kind\" must be leading or lagging. Write leading or lagging there.",
                        "m.yaml:6: G04 \"consistant\" is no factor of the questionnaire or its modules."
                                + " Did you mean \"consistent\"? Name one of them, or leave the key out.",
                        "m.yaml:7: G06 there is a goalDate, but no goal. Add the goal, or take the date out.",
                        "m.yaml:8: G02 \"2025-09-31\" must be a day such as 2026-12-31."
                                + " Write a day such as 2026-12-31 there.",
                        "m.yaml:8: G02 \"2025-09-30\" must be a number with a decimal point, such as 12.5."
                                + " Write a number with a decimal point, such as 12.5 there.",
                        "m.yaml:10: G10 \"Delays told\" stands twice. Keep one of them.",
                        "m.yaml:10: G03 \"direction\" is missing. Add it: up or down.",
                        "m.yaml:12: G02 \"values\" must be days with values, such as 2026-03-31: 52."
                                + " Write days with values, such as 2026-03-31: 52 there.",
                        "m.yaml:10: G03 \"source\" is missing. Add it: a text, or one a language.");
    }

    @Test
    void aTextThatTheLanguageLacksIsTakenFromTheFirstMarkedAsSuchAndWarnedOf() {
        Result<List<OwnMeasure>> read = read("""
                measures:
                  - name: {da: Forsinkelser meldt}
                    kind: lagging
                    direction: down
                    values: {2025-09-30: -4}
                    source: log
                """, "sv");

        assertThat(read.ok()).isTrue();
        assertThat(read.value().get(0).name()).isEqualTo(LanguageMarks.mark("Forsinkelser meldt", "da"));
        assertThat(read.problems()).singleElement().asString().startsWith("m.yaml:2: G05");
    }

    @Test
    void anEmptyFileIsAFault() {
        assertThat(read("", "en").ok()).isFalse();
        assertThat(read("measures: []", "en").ok()).isFalse();
        assertThat(read("- 1", "en").ok()).isFalse();
    }
}
