package org.cxmaturity.benchmark.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.kit.QuestionnaireBuilder.aQuestionnaire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.benchmark.Pack;
import org.cxmaturity.benchmark.ScoreTable;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.csv.ResponseFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresTableReaderTest {
    private static final Questionnaire TWO =
            aQuestionnaire().factor("clear", 2).factor("kept", 2).build();

    @Test
    void rowsBecomeOrganisationsAndEmptyCellsNoScore() {
        ScoreTable table = read("""
                organisation,country,kept,clear,overall
                "Org, A",DK,50,12.5,
                Org B,,,100,0
                """, List.of("country"), TWO).value();
        assertThat(table.factors()).containsExactly("clear", "kept");
        assertThat(table.dimensions()).containsExactly("country");
        assertThat(table.entries())
                .containsExactly(
                        entry("Org, A", Map.of("country", "DK"), Map.of("kept", 50.0, "clear", 12.5)),
                        entry("Org B", Map.of(), Map.of("clear", 100.0, "overall", 0.0)));
    }

    @Test
    void withoutAQuestionnaireEveryOtherColumnIsAFactor() {
        ScoreTable table = read("organisation,size,b,a,overall\nX,big,1,2,3\n", List.of("size"), null)
                .value();
        assertThat(table.factors()).containsExactly("b", "a");
    }

    @Test
    void semicolonsAndDecimalCommasAreUnderstood() {
        assertThat(read("\uFEFForganisation;clear;kept\r\nX;12,5;7.5\r\n", List.of(), TWO)
                        .value()
                        .entries()
                        .get(0)
                        .scores())
                .containsExactlyInAnyOrderEntriesOf(Map.of("clear", 12.5, "kept", 7.5));
    }

    @Test
    void windows1252IsReadWithAWarning() {
        byte[] bytes = "organisation,clear\nBlåbær,5\n".getBytes(Charset.forName("windows-1252"));
        Result<ScoreTable> read = ScoresTableReader.read(ResponseFile.of("s.csv", bytes), List.of(), List.of(), null);
        assertThat(read.value().entries().get(0).name()).isEqualTo("Blåbær");
        assertThat(codes(read)).containsExactly("R24");
    }

    @Test
    void aFactorWithoutAColumnAndARowWithoutAScoreAreWarnings() {
        Result<ScoreTable> read = read("organisation,clear\nX,5\nY,\n", List.of(), TWO);
        assertThat(read.value().entries()).hasSize(1);
        assertThat(read.value().factors()).containsExactly("clear", "kept");
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "s.csv:1: B24 1 factor has no column: kept. No organisation has a score on it.",
                        "s.csv:3: B25 \"Y\" has no score at all. It is left out.");
    }

    @Test
    void columnsToIgnoreArePassedOver() {
        ScoreTable table = ScoresTableReader.read(
                        file("organisation,note,clear\nX,hm,5\n"), List.of(), List.of("note"), null)
                .value();
        assertThat(table.factors()).containsExactly("clear");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`clear,kept`, `1,2`, B15 there is no column \"organisation\" (the first is \"clear\")",
                "`Organization,clear`, `X,2`, B15 there is no column \"organisation\" (the first is \"Organization\")",
                "`organisation`, `X`, B17 no column holds scores of a factor",
                "`organisation,clear`, `X,-0.1`, `B19 clear: -0.1 is no score from 0 to 100`",
                "`organisation,clear`, `X,100.01`, `B19 clear: 100.01 is no score from 0 to 100`",
                "`organisation,clear`, `X,NaN`, `B19 clear: \"NaN\" is no score from 0 to 100`",
                "`organisation,clear`, `,5`, B20 organisation: the cell is empty",
                "`organisation,clear`, `X,5,6`, B22 the row has 3 cells and the header 2 columns",
                "`organisation,clear`, `\"X,5`, R11 a quote that opens in this row is never closed",
                "`organisation\tclear`, `X\t5`, R10 the columns are separated by tabs",
            })
    void aFaultIsToldInWords(String header, String row, String message) {
        Result<ScoreTable> read = read(header + "\n" + row + "\n", List.of(), TWO);
        assertThat(read.ok()).isFalse();
        assertThat(read.problems())
                .extracting(p -> p.code() + " " + p.message().toString())
                .contains(message);
    }

    @Test
    void aMisspeltColumnOfOrganisationsIsUsedAllTheSame() {
        Result<ScoreTable> read = read("Organization,clear\nX,5\nX,101\n", List.of(), TWO);
        assertThat(codes(read)).containsExactly("B15", "B24", "B19", "B21");
        assertThat(read.problems().get(0).mend().toString()).isEqualTo("Rename column \"Organization\".");
    }

    @Test
    void dimensionsMustBeThereAndMeanNothingElse() {
        Result<ScoreTable> read = read("organisation,clear,kept\nX,5,5\n", List.of("overall", "clear", "sector"), TWO);
        assertThat(codes(read)).contains("B28", "B28", "B16");
    }

    @Test
    void longTextsAndControlCharactersAreFaults() {
        assertThat(codes(read("organisation,clear\n" + "x".repeat(201) + ",5\n", List.of(), null)))
                .containsExactly("B23");
        assertThat(codes(read("organisation,clear\nX\u0007,5\n", List.of(), null)))
                .containsExactly("B23");
    }

    @Test
    void tenThousandOrganisationsAreEnough() {
        String rows = IntStream.rangeClosed(0, ScoresTableReader.MOST_ORGANISATIONS)
                .mapToObj(i -> "O" + i + ",5\n")
                .collect(Collectors.joining());
        assertThat(codes(read("organisation,clear\n" + rows, List.of(), null))).containsExactly("B26");
        String wide = IntStream.rangeClosed(0, ScoresTableReader.MOST_FACTORS)
                .mapToObj(i -> ",f" + i)
                .collect(Collectors.joining());
        String cells = ",1".repeat(ScoresTableReader.MOST_FACTORS + 1);
        assertThat(codes(read("organisation" + wide + "\nX" + cells + "\n", List.of(), null)))
                .containsExactly("B26");
    }

    @Test
    void oneRowIsReadAgainstAPack() {
        Pack pack = new Pack(
                "p",
                "1",
                "",
                null,
                "READY_SCORES",
                List.of("country"),
                List.of("clear", "kept"),
                new Pack.Source("", "", "", ""),
                false,
                false,
                0,
                List.of(),
                List.of(),
                "");
        assertThat(ScoresTableReader.readOne(file("kept,clear\n5,6\n"), pack).value())
                .isEqualTo(entry("", Map.of(), Map.of("kept", 5.0, "clear", 6.0)));
        assertThat(ScoresTableReader.readOne(file("organisation,country,kept,clear\nX,DK,5,6\n"), pack)
                        .value())
                .isEqualTo(entry("X", Map.of("country", "DK"), Map.of("kept", 5.0, "clear", 6.0)));
        assertThat(ScoresTableReader.readOne(file("clear,warm\n5,6\n7,8\n"), pack)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("B12", "B24", "B27");
        assertThat(ScoresTableReader.readOne(file("clear\n"), pack).problems())
                .extracting(Problem::code)
                .contains("B11");
        assertThat(ScoresTableReader.readOne(file(""), pack).problems())
                .extracting(Problem::code)
                .containsExactly("B10");
    }

    private static Result<ScoreTable> read(String text, List<String> dimensions, @Nullable Questionnaire q) {
        return ScoresTableReader.read(file(text), dimensions, List.of(), q);
    }

    private static ResponseFile file(String text) {
        return ResponseFile.of("s.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ScoreTable.Entry entry(String name, Map<String, String> dimensions, Map<String, Double> scores) {
        return new ScoreTable.Entry(name, dimensions, scores, OptionalInt.empty());
    }

    private static List<String> codes(Result<?> result) {
        return result.problems().stream().map(Problem::code).toList();
    }
}
