package org.cxmaturity.response.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Result;
import org.cxmaturity.response.Response;
import org.cxmaturity.response.csv.ReadOptions;
import org.cxmaturity.response.csv.ResponseFile;
import org.cxmaturity.response.csv.ResponseReader;
import org.cxmaturity.response.csv.ResponseSheet;
import org.cxmaturity.response.csv.ResponseWriter;
import org.cxmaturity.response.csv.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One response as JSON: its faults with their words, and that it says the same as a row of CSV. */
class SubmissionReaderTest {
    private static final ResponseSheet SHEET =
            ResponseSheet.of(List.of(Sheets.SMALL)).value();
    private static final SubmissionJson FORM = new SubmissionJson(SHEET);
    private static final String FULL = """
            {"seconds": 61.50, "submitted": "2026-03-31", "importance": ["spend", "promise"],
             "evidence": {"known": {"kind": "observed", "note": "seen on site"}}, "comments": {"change": " Call back \\n at once "},
             "answers": {"nps": 10, "spend": 12.5, "half": "DK", "known": 3.0, "known-how": "NA", "promise": 4, "budget": null},
             "background": {"department": "Søk & Finn", "role": "frontline"},
             "language": "nb-NO", "respondent": "p-1", "externalId": "crm-10231"}""";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("", "body: R30 not JSON: there is nothing. Send one JSON object in UTF-8."),
                fault("[1]", "body: R32 the body: a list is not one JSON object. Send one JSON object."),
                fault("{}", "body: R33 the field \"answers\" is missing. Add it; it may be empty."),
                fault(
                        "{'answers': {}, 'awnsers': {}}",
                        "body#/awnsers: R31 unknown field \"awnsers\". Did you mean \"answers\"? Known are externalId, respondent,"
                                + " language, background, answers, comments, evidence, importance, submitted, seconds."),
                fault(
                        "{'answers': {'promis': 4}}",
                        "body#/answers/promis: R01 answers: unknown id \"promis\". Did you mean \"promise\"? Use the ids of the"
                                + " questionnaire."),
                fault(
                        "{'answers': {'role': 'support'}}",
                        "body#/answers/role: R01 answers: unknown id \"role\". It belongs in background. Use the ids of the"
                                + " questionnaire."),
                fault(
                        "{'answers': {'promise': 6}}",
                        "body#/answers/promise: R03 promise: 6 is not on the scale 1 to 5. Correct the cell, or leave it empty for"
                                + " not answered."),
                fault(
                        "{'answers': {'promise': 1e400}}",
                        "body#/answers/promise: R03 promise: \"1E+400\" is not on the scale 1 to 5. Correct the cell, or leave it"
                                + " empty for not answered."),
                fault(
                        "{'answers': {'promise': '4'}}",
                        "body#/answers/promise: R03 promise: \"4\" is a text, not a number. Write the number without quotes, or"
                                + " null for not answered."),
                fault(
                        "{'answers': {'promise': 'na'}}",
                        "body#/answers/promise: R03 promise: \"na\" is not on the scale 1 to 5. Did you mean NA? Correct the cell,"
                                + " or leave it empty for not answered."),
                fault(
                        "{'answers': {'promise': true}}",
                        "body#/answers/promise: R03 promise: \"true\" is not on the scale 1 to 5. Correct the cell, or leave it"
                                + " empty for not answered."),
                fault(
                        "{'answers': {'budget': 3}, 'background': {'role': 'support'}}",
                        "body#/answers/budget: R06 budget: \"3\" answers a question that was not asked: it is for leadership only,"
                                + " and the role is support. Empty the cell, or correct the answer that the question depends on."),
                fault(
                        "{'answers': {}, 'background': {'role': 'front'}}",
                        "body#/background/role: R04 role: \"front\" is none of its answers. Use one of: leadership, frontline,"
                                + " support, or leave the cell empty."),
                fault(
                        "{'answers': {}, 'background': {'department': 7}}",
                        "body#/background/department: R32 department: \"7\" is not a text. Send a text."),
                fault(
                        "{'answers': {}, 'evidence': {'known': {'kind': 'seen'}}}",
                        "body#/evidence/known/kind: R13 known.evidence: \"seen\" is no kind of evidence. Use one of: said,"
                                + " documented, observed, measured, or leave the cell empty."),
                fault(
                        "{'answers': {}, 'evidence': {'known': {'note': 'x'}}}",
                        "body#/evidence/known: R33 the field \"kind\" is missing. Add it; it may be empty."),
                fault(
                        "{'answers': {}, 'evidence': {'knwon': {'kind': 'said'}}}",
                        "body#/evidence/knwon: R01 evidence: unknown id \"knwon\". Did you mean \"known\"? Use the ids of the"
                                + " questionnaire."),
                fault(
                        "{'answers': {}, 'importance': ['promise', 'promise']}",
                        "body#/importance: R14 importance: promise is named twice. Name each item once."),
                fault(
                        "{'answers': {}, 'importance': 'promise'}",
                        "body#/importance: R32 importance: \"promise\" is not a list of item ids. Send a list of item ids."),
                fault(
                        "{'answers': {}, 'submitted': 'yesterday'}",
                        "body#/submitted: R16 submitted: \"yesterday\" is no ISO 8601 date or time. Write it like 2026-03-31 or"
                                + " 2026-03-31T14:05:00Z, or leave the cell empty."),
                fault(
                        "{'answers': {}, 'seconds': '12'}",
                        "body#/seconds: R17 seconds: \"\"12\"\" is no number of 0 or more. Give the active time in seconds, or"
                                + " leave the cell empty."),
                fault(
                        "{'answers': {}, 'language': 'Danish, please'}",
                        "body#/language: R34 language: \"Danish, please\" is not a language such as da or nb-NO. Correct it or"
                                + " leave it out."),
                fault(
                        "{'answers': {}, 'respondent': 'half \\ud83d of it'}",
                        "body#/respondent: R18 respondent: the cell holds the control character U+D83D. Take it out, or export the"
                                + " file again as UTF-8."));
    }

    private static Arguments fault(String json, String told) {
        return Arguments.of(json.replace('\'', '"'), told);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsAFaultWithItsPlaceAndMend(String json, String told) {
        assertThat(read(json).problems()).extracting(Problem::toString).containsExactly(told);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        Result<Submission> result = read(
                "{\"answers\": {\"promise\": 9, \"nope\": 1, \"half\": 0.3}, \"background\": {\"role\": \"x\"}, \"z\": 1}");
        assertThat(result.problems())
                .extracting(p -> p.place().pointer() + " " + p.code())
                .containsExactlyInAnyOrder(
                        "/answers/promise R03",
                        "/answers/nope R01",
                        "/answers/half R03",
                        "/background/role R04",
                        "/z R31");
    }

    @Test
    void refusesWhatIsNoJson() {
        List<byte[]> bad = List.of(
                utf8("{\"answers\": {\"promise\": NaN}}"),
                utf8("{\"answers\": {\"promise\": 4, \"promise\": 5}}"),
                utf8("{\"answers\": {}} {}"),
                utf8("{\"answers\": {\"promise\": " + "9".repeat(2000) + "}}"),
                utf8("[".repeat(100_000)),
                new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
        for (byte[] json : bad) {
            Result<Submission> result = new SubmissionReader(SHEET, "body").read(json, 0);
            assertThat(result.problems()).extracting(Problem::code).containsExactly("R30");
        }
    }

    @Test
    void saysTheSameAsTheRowOfCsv() throws IOException {
        Response json = read(FULL).value().response();
        byte[] csv = csv(json);
        Response row = ResponseReader.read(List.of(Sheets.SMALL), ResponseFile.of("r.csv", csv), ReadOptions.STRICT)
                .value()
                .rows()
                .get(0);
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .contains("p-1,frontline,Søk & Finn,4,,3,observed,NA,,,,12.5,,DK,,10,spend promise,");
        assertThat(row.answers().asMap()).isEqualTo(json.answers().asMap());
        assertThat(row.background()).isEqualTo(json.background());
        assertThat(row.comments()).isEqualTo(json.comments());
        assertThat(row.importance()).isEqualTo(json.importance());
        assertThat(row.evidence()).isEqualTo(json.evidence());
    }

    @Test
    void hasOneCanonicalForm() {
        String canonical = FORM.write(read(FULL).value());
        assertThat(canonical)
                .isEqualTo("{\"externalId\":\"crm-10231\",\"respondent\":\"p-1\",\"language\":\"nb-NO\","
                        + "\"background\":{\"role\":\"frontline\",\"department\":\"Søk & Finn\"},"
                        + "\"answers\":{\"promise\":4,\"known\":3,\"known-how\":\"NA\",\"spend\":12.5,\"half\":\"DK\",\"nps\":10},"
                        + "\"comments\":{\"change\":\"Call back \\n at once\"},"
                        + "\"evidence\":{\"known\":{\"kind\":\"observed\",\"note\":\"seen on site\"}},"
                        + "\"importance\":[\"spend\",\"promise\"],\"submitted\":\"2026-03-31\",\"seconds\":61.5}");
        assertThat(FORM.write(FORM.read(canonical))).isEqualTo(canonical);
    }

    @Test
    void keepsTheWholeSheetInItsCanonicalForm() throws IOException {
        Submission read = read(FULL).value();
        Submission stored = FORM.read(FORM.write(read));
        assertThat(stored.notes()).isEqualTo(read.notes());
        assertThat(csv(stored.response())).isEqualTo(csv(read.response()));
    }

    @Test
    void warnsOfARequiredItemLeftEmpty() {
        Result<Submission> result = read("{\"answers\": {\"known\": 2}}");
        assertThat(result.ok()).isTrue();
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "body#/answers/promise: R25 promise: a required question is not answered in 1 row. Ask for the"
                                + " answer, or score without it.");
    }

    @Test
    void findsARespondentTwiceInOneCall() {
        SubmissionReader reader = new SubmissionReader(SHEET, "body");
        byte[] json = utf8("{\"respondent\": \"p-1\", \"answers\": {\"promise\": 2}}");
        assertThat(reader.read(json, 1).ok()).isTrue();
        assertThat(reader.read(json, 2).problems())
                .extracting(problem -> problem.message().toString())
                .containsExactly("respondent: \"p-1\" stands in line 1 already");
    }

    private static Result<Submission> read(String json) {
        return new SubmissionReader(SHEET, "body").read(utf8(json), 0);
    }

    private static byte[] csv(Response response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResponseWriter.write(SHEET, List.of(response), out);
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
