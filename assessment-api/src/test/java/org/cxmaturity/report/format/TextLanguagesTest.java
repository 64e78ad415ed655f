package org.cxmaturity.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.report.LanguageMarks;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.kit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data inside a report tell which of its texts are in another language. The sample has English and Danish. */
class TextLanguagesTest {
    private static byte[] written(String language) {
        return ReportDataJson.write(ReportData.of(Samples.full(language)));
    }

    private static Result<ReportData> read(String json) {
        return ReportDataJson.read("data.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void textsThatAreNotTranslatedStandPlainAndArePointedAt() throws Exception {
        byte[] bytes = written("sv");
        JsonNode data = new ObjectMapper().readTree(bytes);
        List<String> texts = new ArrayList<>();
        data.at("/languages/en")
                .forEach(pointer -> texts.add(data.at(pointer.asText()).asText()));

        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\uDB40");
        assertThat(texts)
                .contains(
                        data.at("/instrument/title").asText(),
                        data.at("/instrument/factors/0/name").asText())
                .contains(data.at("/instrument/factors/0/items/0/text").asText())
                .doesNotContain("")
                .hasSizeGreaterThanOrEqualTo(data.at("/instrument/untranslated").asInt());
    }

    @Test
    void theyAreReadBackInTheirLanguage() {
        ReportData data = ReportData.of(Samples.full("sv"));

        ReportData read =
                ReportDataJson.read("data.json", ReportDataJson.write(data)).value();

        assertThat(read).isEqualTo(data);
        assertThat(LanguageMarks.whole(read.instrument().title())).isEqualTo("en");
        assertThat(ReportDataJson.write(read)).isEqualTo(ReportDataJson.write(data));
    }

    @Test
    void dataInOneLanguageSayNothingOfIt() {
        assertThat(new String(written("en"), StandardCharsets.UTF_8)).doesNotContain("\"languages\"");
    }

    @Test
    void dataWrittenBeforeThereWereLanguagesCanStillBeRead() {
        String json = new String(written("sv"), StandardCharsets.UTF_8);
        String before = json.substring(0, json.indexOf(",\n \"languages\"")) + "\n}\n";

        assertThat(read(before).ok()).isTrue();
        assertThat(read(before).value().instrument().title()).isEqualTo("Five-factor CX maturity");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|/languages|is no object of languages with pointers to texts",
                "{\"en\": \"/instrument/title\"}|/languages/en|is no language with a list of pointers",
                "{\"e\": [\"/instrument/title\"]}|/languages/e|is no language with a list of pointers",
                "{\"en\": [\"/instrument/none\"]}|/languages/en|points at no text: \"/instrument/none\"",
                "{\"en\": [\"/instrument/untranslated\"]}|/languages/en|points at no text: \"/instrument/untranslated\"",
                "{\"en\": [\"\"]}|/languages/en|points at no text: \"\"",
                "{\"en\": [7]}|/languages/en|points at no text: \"7\"",
                "{\"en\": [\"/languages/en/0\"]}|/languages/en|points at no text: \"/languages/en/0\"",
            })
    void whatPointsNowhereIsAFault(String languages, String pointer, String message) {
        String json = new String(written("en"), StandardCharsets.UTF_8);
        Result<ReportData> read = read(json.substring(0, json.lastIndexOf('}')) + ",\"languages\": " + languages + "}");

        assertThat(read.ok()).isFalse();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .anySatisfy(p -> assertThat(p).contains("P06").contains(pointer).contains(message));
    }
}
