package org.cxmaturity.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Reports;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportDataJsonTest {
    private static String sample() {
        return new String(ReportDataJson.write(ReportData.of(Samples.full("da"))), StandardCharsets.UTF_8);
    }

    private static Result<ReportData> read(String json) {
        return ReportDataJson.read("data.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "fi"})
    void whatIsWrittenIsReadBackTheSame(String language) {
        ReportData data = ReportData.of(Samples.full(language));

        assertThat(ReportDataJson.read("data.json", ReportDataJson.write(data)).value())
                .isEqualTo(data);
    }

    @Test
    void readyScoresAreWrittenAndReadBackToo() {
        ReportData data = ReportData.of(Samples.hospitals("en"));

        assertThat(ReportDataJson.read("data.json", ReportDataJson.write(data)).value())
                .isEqualTo(data);
    }

    @Test
    void theSameDataAreTheSameBytesUnderAnyLocaleAndNothingIsNull() {
        String here = sample();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            assertThat(sample()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(here)
                .doesNotContain("null")
                .doesNotContain("NaN")
                .startsWith("{\n \"format\": \"cxm-report-data/1\"")
                .endsWith("}\n");
    }

    /** echo -n '{}' | sha256sum */
    @Test
    void theFingerprintIsTheFirst16HexDigitsOfTheSha256() {
        assertThat(ReportDataJson.fingerprint("{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("44136fa355b3678a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing", "{", "{\"format\": \"cxm-report-data/1\"} {}", "{\"a\": 1, \"a\": 2}"})
    void whatIsNoJsonIsP01(String text) {
        assertThat(read(text).problems())
                .singleElement()
                .extracting(Problem::code)
                .isIn("P01", "P02");
        assertThat(read(text).ok()).isFalse();
    }

    @Test
    void bytesThatAreNoTextAreP01() {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 1, 2, '{'};
        assertThat(ReportDataJson.read("x", bytes).problems())
                .extracting(Problem::code)
                .isSubsetOf("P01", "P02");
    }

    @Test
    void deepNestingAndHugeNumbersAreRefusedWithoutHarm() {
        assertThat(read("[".repeat(100_000)).problems())
                .extracting(Problem::code)
                .containsExactly("P01");
        assertThat(read("{\"format\": " + "9".repeat(100_000) + "}").problems())
                .extracting(Problem::code)
                .containsExactly("P01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "1", "null", "{\"format\": \"cxm-scores/1\"}"})
    void anotherFormatIsP02(String text) {
        assertThat(read(text).problems()).extracting(Problem::code).containsExactly("P02");
    }

    @Test
    void allFaultsComeAtOnceEachWithItsPointer() {
        String json = sample().replaceFirst("\"kind\": \"SURVEY\"", "\"kind\": \"GUESS\"")
                .replaceFirst("\"synthetic\": true", "\"synthetic\": \"yes\"")
                .replaceFirst("\"program\": \"0.1.0\",", "\"programme\": \"0.1.0\",")
                .replaceFirst("\"coverage\": 0.5", "\"coverage\": []");

        assertThat(read(json).problems())
                .extracting(p -> p.code() + " " + p.place())
                .contains(
                        "P05 data.json#/about/kind",
                        "P05 data.json#/about/synthetic",
                        "P03 data.json#/about/programme",
                        "P04 data.json#/about/program",
                        "P05 data.json#/instrument/coverage");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": 65 | \"value\": 165 | P06",
                "\"value\": 65 | \"value\": 1e999 | P05",
                "\"value\": 65 | \"value\": \"65\" | P05",
                "\"date\": \"2025-10-14\" | \"date\": \"2025-13-45\" | P06",
                "\"language\": \"da\" | \"language\": \"../../x\" | P06",
                "\"level\": 2, | \"level\": 1, | P06",
                "\"id\": \"consistent\", | \"id\": \"elsewhere\", | P06",
                "\"mostChosen\": 3 | \"mostChosen\": 9 | P06",
                "\"name\": \"Etableret\" | \"name\": \"a\\u0007b\" | P05",
                "\"name\": \"Etableret\" | \"name\": \"\\ud800\" | P05",
                "\"n\": 285 | \"n\": 2.5 | P05",
                "\"n\": 285 | \"n\": 99999999999 | P05",
            })
    void valuesThatDoNotFitAreRefused(String from, String to, String code) {
        String json = sample();
        assertThat(json).contains(from);

        assertThat(read(json.replaceFirst(
                                java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)))
                        .problems())
                .extracting(Problem::code)
                .contains(code);
    }

    @Test
    void whateverIsReadGivesAReport() {
        // every number in turn is put to 0, every line in turn is left out: either it is refused, or it can be reported
        String[] lines = sample().split("\n");
        int read = 0;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            lines[i] = line.replaceAll(": -?[0-9.]+(,?)$", ": 0$1");
            read += report(String.join("\n", lines));
            lines[i] = "";
            read += report(String.join("\n", lines));
            lines[i] = line;
        }
        assertThat(read).isPositive();
    }

    private static int report(String json) {
        Result<ReportData> data = read(json);
        if (data.ok()) {
            assertThat(Reports.of(data.value(), "0").pages()).isNotEmpty();
            return 1;
        }
        return 0;
    }
}
