package org.cxmaturity.response.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.AQuestionnaire;
import org.cxmaturity.questionnaire.Questionnaire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault with its exact words, read where the locale is Turkish: its i has no dot in the wrong place. */
class ResponseFaultsTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakTurkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "",
                        "r.csv: R08 the file is empty. Its first line must name the columns; cxm responses template writes such a line."),
                fault(
                        "\uFEFF\r\n \n",
                        "r.csv: R08 the file is empty. Its first line must name the columns; cxm responses template writes such a line."),
                fault("promise,known\n", "r.csv:1: R09 there is a header and no row. Add a row for each respondent."),
                fault(
                        "a1,5,4\na2,3,2\n",
                        "r.csv:1: R08 the first line names no column of the questionnaire (it begins with \"a1\"), so the header is missing. Put a line with the names of the columns first; cxm responses template writes one."),
                fault(
                        "respondent,role\na,leadership\n",
                        "r.csv:1: R08 no column is a question of the questionnaire. Name the columns by item ids; cxm responses template writes such a header."),
                fault(
                        "PROMİSE,known\n1,2\n",
                        "r.csv:1: R01 unknown column \"PROMİSE\". Did you mean \"promise\"? Rename the column, or pass over it with --ignore-columns."),
                fault(
                        "promise,shoe size\n1,2\n",
                        "r.csv:1: R01 unknown column \"shoe size\". Rename the column, or pass over it with --ignore-columns."),
                fault(
                        "promise,known,promise\n1,2,1\n",
                        "r.csv:1: R02 column \"promise\" stands twice, as column 1 and column 3. Keep one of them."),
                fault("promise,,known\n1,2,1\n", "r.csv:1: R21 column 2 has no name. Name the column, or take it out."),
                fault(
                        "promise\n6\n",
                        "r.csv:2: R03 promise: 6 is not on the scale 1 to 5. Correct the cell, or leave it empty for not answered."),
                fault(
                        "promise\n-1\n",
                        "r.csv:2: R03 promise: -1 is not on the scale 1 to 5. Correct the cell, or leave it empty for not answered."),
                fault(
                        "promise\n4.5\n",
                        "r.csv:2: R03 promise: 4.5 is not on the scale 1 to 5. Correct the cell, or leave it empty for not answered."),
                fault(
                        "promise\nfive\n",
                        "r.csv:2: R03 promise: \"five\" is not on the scale 1 to 5. Correct the cell, or leave it empty for not answered."),
                fault(
                        "promise\nNaN\n",
                        "r.csv:2: R03 promise: \"NaN\" is not on the scale 1 to 5. Correct the cell, or leave it empty for not answered."),
                fault(
                        "promise\nInfinity\n",
                        "r.csv:2: R03 promise: \"Infinity\" is not on the scale 1 to 5. Correct the cell, or leave it empty for not answered."),
                fault(
                        "promise\n٤\n",
                        "r.csv:2: R03 promise: \"٤\" is not on the scale 1 to 5. Correct the cell, or leave it empty for not answered."),
                fault(
                        "promise\ndk\n",
                        "r.csv:2: R03 promise: \"dk\" is not on the scale 1 to 5. Did you mean DK? Correct the cell, or leave it empty for not answered."),
                fault(
                        "promise,spend\n1,\"3,5\"\n",
                        "r.csv:2: R03 spend: \"3,5\" is not on the scale 0 to 250 with decimals. Write a decimal point; a comma is for files separated by semicolons."),
                fault(
                        "half\n0.7\n",
                        "r.csv:2: R03 half: 0.7 is not on the scale 0 to 10 in steps of 0.5. Correct the cell, or leave it empty for not answered."),
                fault(
                        "nps\n11\n",
                        "r.csv:2: R03 nps: 11 is not on the scale 0 to 10. Correct the cell, or leave it empty for not answered."),
                fault(
                        "role,promise\nLeadership,1\n",
                        "r.csv:2: R04 role: \"Leadership\" is none of its answers. Did you mean \"leadership\"? Use one of: leadership, frontline, support, or leave the cell empty."),
                fault(
                        "respondent,promise\na,1\nb,2\na,3\n",
                        "r.csv:4: R05 respondent: \"a\" stands in line 2 already. Keep one row for each respondent, or give each row an id of its own."),
                fault(
                        "role,budget\nfrontline,4\n",
                        "r.csv:2: R06 budget: \"4\" answers a question that was not asked: it is for leadership only, and the role is frontline. Empty the cell, or correct the answer that the question depends on."),
                fault(
                        "promise,budget\n1,4\n",
                        "r.csv:2: R06 budget: \"4\" answers a question that was not asked: it is for leadership only, and the role is not told. Empty the cell, or correct the answer that the question depends on."),
                fault(
                        "known,known-how\n1,4\n",
                        "r.csv:2: R06 known-how: \"4\" answers a question that was not asked: it is asked only when known is at least 2. Empty the cell, or correct the answer that the question depends on."),
                fault(
                        "promise,known\n1\n",
                        "r.csv:2: R07 the row has 1 cell and the header 2 columns. Give the row a cell for each column, and quote texts that hold the separator."),
                fault(
                        "promise,known\n1,2,\n",
                        "r.csv:2: R07 the row has 3 cells and the header 2 columns. Give the row a cell for each column, and quote texts that hold the separator."),
                fault(
                        "promise\tknown\n1\t2\n",
                        "r.csv:1: R10 the columns are separated by tabs. Separate them by commas or semicolons."),
                fault(
                        "PK\u0003\u0004rest",
                        "r.csv:1: X01 the file is an archive and no workbook (.xlsx) that can be read. Save it as .xlsx or as CSV in UTF-8; take files out of a .zip first."),
                fault(
                        "promise,change\n1,\"never\nclosed\n",
                        "r.csv:2: R11 a quote that opens in this row is never closed. Close it, and double each quote inside a quoted text. Rows after this one were not checked."),
                fault(
                        "promise,change\n1,\"so \"good\"\n",
                        "r.csv:2: R11 text follows a closing quote in this row. Double each quote inside a quoted text. Rows after this one were not checked."),
                fault(
                        "promise,change\n1," + "x".repeat(1_100_000) + "\n",
                        "r.csv:2: R12 the row is over 1 MiB or has over 4096 cells. Look for a quote that is not closed. Rows after this one were not checked."),
                fault(
                        "promise,change\n1" + ",2".repeat(5_000) + "\n",
                        "r.csv:2: R12 the row is over 1 MiB or has over 4096 cells. Look for a quote that is not closed. Rows after this one were not checked."),
                fault(
                        "promise,promise.evidence\n1,sad\n",
                        "r.csv:2: R13 promise.evidence: \"sad\" is no kind of evidence. Did you mean \"said\"? Use one of: said, documented, observed, measured, or leave the cell empty."),
                fault(
                        "promise,importance\n1,promis\n",
                        "r.csv:2: R14 importance: \"promis\" is no item that can be named. Did you mean \"promise\"? Use item ids with a blank between them."),
                fault(
                        "promise,importance\n1,promise promise\n",
                        "r.csv:2: R14 importance: promise is named twice. Name each item once."),
                fault(
                        "promise,importance\n1,promise known budget\n",
                        "r.csv:2: R14 importance: 3 items are named and the question asks for 2. Keep 2 of them at most."),
                fault(
                        "promise,change\n1," + "x".repeat(10_001) + "\n",
                        "r.csv:2: R15 change: the text has 10001 characters, more than 10000. Shorten the text."),
                fault(
                        "promise,department\n1," + "x".repeat(501) + "\n",
                        "r.csv:2: R15 department: the text has 501 characters, more than 500. Shorten the text."),
                fault(
                        "promise,submitted\n1,31.03.2026\n",
                        "r.csv:2: R16 submitted: \"31.03.2026\" is no ISO 8601 date or time. Write it like 2026-03-31 or 2026-03-31T14:05:00Z, or leave the cell empty."),
                fault(
                        "promise,submitted\n1,2026-02-30\n",
                        "r.csv:2: R16 submitted: \"2026-02-30\" is no ISO 8601 date or time. Write it like 2026-03-31 or 2026-03-31T14:05:00Z, or leave the cell empty."),
                fault(
                        "promise,seconds\n1,-3\n",
                        "r.csv:2: R17 seconds: \"-3\" is no number of 0 or more. Give the active time in seconds, or leave the cell empty."),
                fault(
                        "promise,seconds\n1,2 min\n",
                        "r.csv:2: R17 seconds: \"2 min\" is no number of 0 or more. Give the active time in seconds, or leave the cell empty."),
                fault(
                        "promise,department\n1,a\u0000b\n",
                        "r.csv:2: R18 department: the cell holds the control character U+0000. Take it out, or export the file again as UTF-8."),
                fault(
                        "promise,department\n1,\u001B[31m\n",
                        "r.csv:2: R18 department: the cell holds the control character U+001B. Take it out, or export the file again as UTF-8."));
    }

    static Arguments fault(String csv, String told) {
        return Arguments.of(csv, told);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldWithItsPlaceAndItsMend(String csv, String told) {
        Result<ResponseSet> result = Sheets.read(csv);

        assertThat(result.ok()).isFalse();
        assertThat(Sheets.told(result)).containsExactly(told);
        assertThat(result.errorCount()).isEqualTo(1);
    }

    @Test
    void headerAndCellsAreCheckedInOnePass() {
        String csv = "respondent,role,promis,known,known\na,boss,1,9,1\na,frontline,1,x,1\n";

        assertThat(Sheets.read(csv).problems())
                .extracting(p -> p.place().line() + " " + p.code())
                .containsExactly("1 R01", "1 R02", "1 R27", "2 R04", "2 R03", "3 R05", "3 R03");
    }

    @Test
    void aFaultyCellCausesNoFaultInTheCellsThatRestOnIt() {
        assertThat(Sheets.read("role,budget,known,known-how\nboss,4,9,4\n").problems())
                .extracting(p -> p.code())
                .containsExactly("R27", "R04", "R03");
    }

    @Test
    void fiftyFaultsAreKeptAndAllAreCounted() {
        String rows = "promise\n" + "6\n".repeat(120);

        Result<ResponseSet> result = Sheets.read(rows);

        assertThat(Sheets.told(result)).hasSize(50);
        assertThat(result.errorCount()).isEqualTo(120);
    }

    @Test
    void aRecordOverSeveralLinesCountsByItsFirst() {
        String csv = "promise,change\r\n1,\"two\r\nlines\"\r\n\r\n6,\"and\r\nmore\"\r\n7,\r\n";

        assertThat(Sheets.read(csv).problems())
                .extracting(p -> p.place().toString())
                .containsExactly("r.csv:1", "r.csv:5", "r.csv:7");
    }

    @Test
    void utf16IsNamed() {
        byte[] bytes = "promise\n1\n".getBytes(StandardCharsets.UTF_16);

        assertThat(Sheets.told(Sheets.read(bytes, ReadOptions.STRICT)))
                .containsExactly(
                        "r.csv:1: R10 the file is not text in UTF-8 (it may be UTF-16). Save it as CSV in UTF-8.");
    }

    @Test
    void aFileThatIsNotUtf8IsReadAsWindows1252AndThatIsSaid() {
        byte[] bytes = "promise,department\n5,Kundeservice Tromsø\n".getBytes(Charset.forName("windows-1252"));

        Result<ResponseSet> result = Sheets.read(bytes, ReadOptions.STRICT);

        assertThat(result.value().rows().get(0).background("department")).isEqualTo("Kundeservice Tromsø");
        assertThat(result.value().windows1252()).isTrue();
        assertThat(Sheets.told(result))
                .containsExactly("r.csv: R24 the file is not valid UTF-8 and was read as Windows-1252."
                        + " Look at names with special letters; export as UTF-8 to be sure.");
    }

    @Test
    void oneBadByteFarBehindDecidesForTheWholeFile() {
        String rows = "promise,department\n" + "5,Tromsø\n".repeat(20_000) + "5,\u00C3\n";
        byte[] utf8 = rows.getBytes(StandardCharsets.UTF_8);
        utf8[utf8.length - 2] = '\n'; // half a character at the end

        ResponseSet set = Sheets.read(utf8, ReadOptions.STRICT).value();

        assertThat(set.windows1252()).isTrue();
        assertThat(set.rows().get(0).background("department")).isEqualTo("TromsÃ¸");
    }

    @Test
    void aRequiredQuestionLeftEmptyIsAWarningOnce() {
        assertThat(Sheets.told(Sheets.read("promise,known\n1,1\n,2\n,3\n")))
                .containsExactly("r.csv:3: R25 promise: a required question is not answered in 2 rows,"
                        + " this being the first. Ask for the answer, or score without it.");
    }

    @Test
    void itemsWithoutAColumnAreTold() {
        assertThat(Sheets.read("promise,known,known-how,nps\n1,2,2,3\n").problems())
                .extracting(Object::toString)
                .containsExactly(
                        "r.csv:1: R27 3 items have no column: budget, spend, half. They count as not answered.");
    }

    @Test
    void aColumnNamedByAnOptionMustBeThereAndHoldNoAnswers() {
        ReadOptions options = ReadOptions.STRICT.named(List.of(
                new NamedColumn("compny", "--unit", NamedColumn.Use.UNIT),
                new NamedColumn("promise", "--by", NamedColumn.Use.GROUP)));

        assertThat(Sheets.told(Sheets.read("company,promise\nA,1\n", options)))
                .containsExactly(
                        "r.csv:1: R01 unknown column \"company\"."
                                + " Rename the column, or pass over it with --ignore-columns.",
                        "r.csv:1: R19 --by: column \"promise\" holds answers and cannot be used for this."
                                + " Name a column with what is known of the respondents.",
                        "r.csv:1: R19 --unit: there is no column \"compny\"."
                                + " Did you mean \"company\"? Name a column of the file.");
    }

    @Test
    void aUnitMayNotBeEmptyAndAWeightMustBeANumber() {
        ReadOptions options = ReadOptions.STRICT.named(List.of(
                new NamedColumn("company", "--unit", NamedColumn.Use.UNIT),
                new NamedColumn("w", "--weight", NamedColumn.Use.WEIGHT)));

        assertThat(Sheets.told(Sheets.read("company,w,promise\n,1,1\nA,-1,1\nA,,1\n", options)))
                .containsExactly(
                        "r.csv:2: R20 company: the cell is empty, and --unit needs it."
                                + " Name the organisation of the row, or take the row out.",
                        "r.csv:3: R20 w: \"-1\" is no weight."
                                + " Give each row a number of 0 or more, or leave out --weight.",
                        "r.csv:4: R20 w: \"\" is no weight."
                                + " Give each row a number of 0 or more, or leave out --weight.");
    }

    @Test
    void aColumnToPassOverThatIsNotThereIsTold() {
        assertThat(Sheets.told(Sheets.read("promise\n1\n", ReadOptions.STRICT.ignoring(List.of("shoe")))))
                .containsExactly("r.csv:1: R26 --ignore-columns: there is no column \"shoe\"."
                        + " Nothing was passed over for it.");
    }

    @Test
    void idsOfCoreAndModuleMustDiffer() {
        Questionnaire module = AQuestionnaire.called("extra")
                .module()
                .background("role", "leadership", "frontline")
                .factor("other", AQuestionnaire.item("promise"))
                .build();
        ResponseFile file = ResponseFile.of("r.csv", "promise\n1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(Sheets.told(ResponseReader.read(List.of(Sheets.SMALL, module), file, ReadOptions.STRICT)))
                .containsExactly(
                        "extra: R22 the id \"role\" is used by small and by extra."
                                + " Choose questionnaires whose ids differ.",
                        "extra: R22 the id \"promise\" is used by small and by extra."
                                + " Choose questionnaires whose ids differ.");
    }

    @Test
    void whenEveryRowIsRejectedTheFaultsAreTold() {
        ReadOptions options = ReadOptions.STRICT.rejectingTo(reject -> {});
        String rows = IntStream.range(0, 60).mapToObj(i -> "7\n").reduce("promise\n", String::concat);

        Result<ResponseSet> result = Sheets.read(rows, options);

        assertThat(Sheets.told(result))
                .hasSize(51)
                .first()
                .asString()
                .isEqualTo("r.csv:1: R28 all 60 rows are faulty. Mend the rows named here.");
        assertThat(result.errorCount()).isEqualTo(61);
    }
}
