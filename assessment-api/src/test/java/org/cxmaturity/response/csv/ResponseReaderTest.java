package org.cxmaturity.response.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.response.Answer.Missing.DONT_KNOW;
import static org.cxmaturity.response.Answer.Missing.NOT_ANSWERED;
import static org.cxmaturity.response.Answer.Missing.NOT_APPLICABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.AQuestionnaire;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.response.Answer;
import org.cxmaturity.response.Evidence;
import org.cxmaturity.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    private static Response only(String csv) {
        return Sheets.read(csv).value().rows().get(0);
    }

    @Test
    void everyColumnIsReadInAnyOrder() {
        Response r = only("""
                seconds,nps,change,promise.evidence,promise,role,importance,respondent,submitted,department,half
                412.5,10,"More, and
                better ""words""\",documented,4,frontline,known promise,a1,2026-03-31T14:05:00+02:00,Nord,0.5
                """);

        assertThat(r.respondent()).isEqualTo("a1");
        assertThat(r.background())
                .containsExactly(java.util.Map.entry("role", "frontline"), java.util.Map.entry("department", "Nord"));
        assertThat(r.answers().get("promise")).isEqualTo(new Answer.Value(4));
        assertThat(r.answers().get("half")).isEqualTo(new Answer.Value(0.5));
        assertThat(r.answers().get("nps")).isEqualTo(new Answer.Value(10));
        assertThat(r.answers().get("known")).isEqualTo(NOT_ANSWERED);
        assertThat(r.evidence()).containsOnly(java.util.Map.entry("promise", Evidence.DOCUMENTED));
        assertThat(r.importance()).containsExactly("known", "promise");
        assertThat(r.comments()).containsOnly(java.util.Map.entry("change", "More, and\nbetter \"words\""));
        assertThat(r.submitted()).isEqualTo("2026-03-31T14:05:00+02:00");
        assertThat(r.seconds()).isEqualTo(OptionalDouble.of(412.5));
    }

    @Test
    void absencesAreKeptApart() {
        Response r = only("promise,known,half\nNA,DK,\n");

        assertThat(List.of(
                        r.answers().get("promise"),
                        r.answers().get("known"),
                        r.answers().get("half")))
                .containsExactly(NOT_APPLICABLE, DONT_KNOW, NOT_ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.0", " 4 ", "+4", "04", "4e0"})
    void aWholeNumberMayBeWrittenInSeveralWays(String cell) {
        assertThat(only("promise\n" + cell + "\n").answers().get("promise")).isEqualTo(new Answer.Value(4));
    }

    @Test
    void semicolonsAllowADecimalComma() {
        Response r = only("\uFEFFpromise;spend;half\r\n4;3,25;0.5\r\n");

        assertThat(r.answers().get("spend")).isEqualTo(new Answer.Value(3.25));
        assertThat(r.answers().get("half")).isEqualTo(new Answer.Value(0.5));
    }

    @Test
    void aSemicolonInsideQuotesIsNoSeparator() {
        ReadOptions options = ReadOptions.STRICT.ignoring(List.of("a;b;c"));

        assertThat(Sheets.read("promise,\"a;b;c\"\n4,x\n", options).value().separator())
                .isEqualTo(',');
    }

    @ParameterizedTest
    @ValueSource(strings = {"-99", "-99.0", "x", "999"})
    void missingCodesAreNotAnswered(String cell) {
        ReadOptions options = ReadOptions.STRICT.missing(List.of("-99", "x", "999"));

        Response r = Sheets.read("promise,role\n" + cell + "," + cell + "\n", options)
                .value()
                .rows()
                .get(0);

        assertThat(r.answers().get("promise")).isEqualTo(NOT_ANSWERED);
        assertThat(r.background("role")).isEmpty();
    }

    @Test
    void namedColumnsAreKeptWithTheRespondent() {
        ReadOptions options = ReadOptions.STRICT.named(List.of(
                new NamedColumn("company", "--unit", NamedColumn.Use.UNIT),
                new NamedColumn("role", "--by", NamedColumn.Use.GROUP),
                new NamedColumn("w", "--weight", NamedColumn.Use.WEIGHT)));

        Response r = Sheets.read("company;w;role;promise\nAcme;0,50;support;1\n", options)
                .value()
                .rows()
                .get(0);

        assertThat(r.background("company")).isEqualTo("Acme");
        assertThat(r.background("w")).isEqualTo("0.5");
        assertThat(r.background("role")).isEqualTo("support");
    }

    @Test
    void ignoredColumnsArePassedOver() {
        ReadOptions options = ReadOptions.STRICT.ignoring(List.of("shoe", "known"));

        Response r = Sheets.read("shoe,promise,known\n43,1,99\n", options)
                .value()
                .rows()
                .get(0);

        assertThat(r.answers().get("known")).isEqualTo(NOT_ANSWERED);
    }

    @Test
    void goodRowsGoOnWhenRejectsAreAskedFor() throws IOException {
        List<Reject> rejects = new ArrayList<>();
        String csv = "respondent,promise,change\na,1,\nb,9,\"x\ny\"\nc,2\nd,3,\n";

        Result<ResponseSet> result = Sheets.read(csv, ReadOptions.STRICT.rejectingTo(rejects::add));

        assertThat(result.value().rows()).extracting(Response::respondent).containsExactly("a", "d");
        assertThat(result.value().rejected()).isEqualTo(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RejectWriter writer = new RejectWriter(out)) {
            rejects.forEach(writer);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("line,reason,respondent,promise,change\r\n"
                        + "3,R03 promise: 9 is not on the scale 1 to 5,b,9,\"x\ny\"\r\n"
                        + "5,R07 the row has 2 cells and the header 3 columns,c,2\r\n");
    }

    @Test
    void rejectedRowsDoNotExcuseAFaultyHeader() {
        Result<ResponseSet> result =
                Sheets.read("promise,shoe\n1,2\n9,1\n", ReadOptions.STRICT.rejectingTo(reject -> {}));

        assertThat(result.problems()).extracting(p -> p.code()).containsExactly("R01", "R27", "R03");
    }

    @Test
    void coreAndModuleShareASheet() {
        Questionnaire module = AQuestionnaire.called("extra")
                .module()
                .background("role", "leadership", "frontline", "support")
                .comment("change")
                .factor("other", AQuestionnaire.item("extra-1"))
                .build();
        ResponseFile file =
                ResponseFile.of("r.csv", "role,promise,extra-1\nsupport,1,5\n".getBytes(StandardCharsets.UTF_8));

        Response r = ResponseReader.read(List.of(Sheets.SMALL, module), file, ReadOptions.STRICT)
                .value()
                .rows()
                .get(0);

        assertThat(r.answers().get("extra-1")).isEqualTo(new Answer.Value(5));
        assertThat(r.answers().get("promise")).isEqualTo(new Answer.Value(1));
    }

    @Test
    void theFingerprintIsThatOfTheBytes() {
        // printf 'promise\n1\n' | sha256sum
        assertThat(Sheets.read("promise\n1\n").value().sha256())
                .isEqualTo("1d04ad07da17e119f9ab7a2b0eeb92ada9806fa416c2f5501cd46740e175cc19");
    }

    @Test
    void whatWasWrittenReadsBackTheSame() throws IOException {
        String csv =
                "company,respondent,role,department,promise,promise.evidence,known,spend,nps,importance,change,submitted,seconds\n"
                        + "Acme,a,frontline,\"Nord, øst\",5,observed,DK,0.1,10,known,\"say \"\"hi\"\";\nso\",2026-01-02,61.5\n"
                        + "Acme,b,,,NA,,1,,0,,,,\n";
        ReadOptions options =
                ReadOptions.STRICT.named(List.of(new NamedColumn("company", "--unit", NamedColumn.Use.UNIT)));
        List<Response> rows = Sheets.read(csv, options).value().rows();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ResponseWriter.write(ResponseSheet.of(List.of(Sheets.SMALL)).value(), rows, out);

        assertThat(Sheets.read(out.toByteArray(), options).value().rows())
                .usingRecursiveComparison()
                .isEqualTo(rows);
    }

    @Test
    void theTemplateHasEveryColumnAndNoRow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ResponseWriter.writeTemplate(ResponseSheet.of(List.of(Sheets.SMALL)).value(), false, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("respondent,role,department,promise,known,known-how,budget,spend,half,nps,"
                        + "importance,change,submitted,seconds\r\n");
    }

    @Test
    void aStreamThatBreaksIsAFault() {
        ResponseFile broken = new ResponseFile() {
            @Override
            public String name() {
                return "r.csv";
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertThat(ResponseReader.read(List.of(Sheets.SMALL), broken, ReadOptions.STRICT)
                        .problems())
                .extracting(Object::toString)
                .containsExactly("r.csv: R29 the file cannot be read: the disk is gone. Check the file and try again.");
    }

    @Test
    void noBytesMakeItThrow() {
        Random random = new Random(20260101);
        String[] bits = {
            "promise",
            "known",
            ",",
            ",",
            ";",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            "5",
            "NA",
            "\uFEFF",
            "\u0000",
            "é",
            " ",
            "x",
            "role",
            "leadership",
            "importance",
            "2026-01-01",
            "-",
            "1e999"
        };
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = i % 2 == 0 ? bytes(random) : text(random, bits);
            Result<ResponseSet> result = Sheets.read(bytes, ReadOptions.STRICT);
            assertThat(result.ok()).isEqualTo(result.errorCount() == 0);
            assertThat(result.problems()).noneMatch(p -> p.toString().contains("\n"));
        }
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] text(Random random, String[] bits) {
        StringBuilder text = new StringBuilder("promise,known,role\n");
        for (int n = random.nextInt(60); n > 0; n--) {
            text.append(bits[random.nextInt(bits.length)]);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
