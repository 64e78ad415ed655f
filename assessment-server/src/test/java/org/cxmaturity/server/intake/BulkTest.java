package org.cxmaturity.server.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.server.intake.OpenAssessment.CSV;
import static org.cxmaturity.server.intake.OpenAssessment.NDJSON;
import static org.cxmaturity.server.intake.OpenAssessment.json;
import static org.cxmaturity.server.intake.OpenAssessment.lines;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Many responses in one call: all or none, or the good ones; and nothing half done whatever happens. */
class BulkTest extends OnOpenAssessment {
    private static final String GOOD = "{\"externalId\": \"a\", \"answers\": {\"art-promise\": 4}}\n";
    private static final String BAD = "{\"externalId\": \"b\", \"answers\": {\"art-promise\": 9}}\n";

    @Test
    void aLineOfTheReplyForEveryLineAndThenTheTotals() {
        var answer = assessment.bulk(NDJSON, "", GOOD + "\n" + GOOD.replace("\"a\"", "\"c\""));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(NDJSON);
        List<JsonNode> lines = lines(answer);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).path("line").asInt()).as("blank lines count").isEqualTo(3);
        assertThat(lines.get(1).path("status").asText()).isEqualTo("accepted");
        assertThat(lines.get(1).path("externalId").asText()).isEqualTo("c");
        assertThat(lines.get(1).path("receipt").asText()).startsWith("cxr_");
        assertThat(lines.get(2).path("totals").path("accepted").asInt()).isEqualTo(2);
        assertThat(assessment.size()).isEqualTo(2);
    }

    @Test
    void oneFaultyLineStopsAnAtomicCall() {
        var answer = assessment.bulk(NDJSON, "", GOOD + BAD);
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode fault = json(answer).path("errors").path(0);
        assertThat(fault.path("line").asInt()).isEqualTo(2);
        assertThat(fault.path("pointer").asText()).isEqualTo("/answers/art-promise");
        assertThat(fault.path("code").asText()).isEqualTo("R03");
        assertThat(json(answer).path("detail").asText()).isEqualTo("1 fault in 2 responses; nothing was stored.");
        assertThat(assessment.size()).isZero();
    }

    @Test
    void aPartialCallStoresTheGoodLines() {
        var answer = assessment.bulk(NDJSON, "?mode=partial", GOOD + BAD + "no json\n");
        assertThat(lines(answer))
                .extracting(l -> l.path("status").asText())
                .containsExactly("accepted", "rejected", "rejected", "");
        assertThat(lines(answer).get(1).path("errors").findValuesAsText("code")).containsExactly("R03");
        assertThat(lines(answer).get(2).path("errors").findValuesAsText("code")).containsExactly("R30");
        assertThat(lines(answer).get(3).path("totals").path("rejected").asInt()).isEqualTo(2);
        assertThat(assessment.size()).isEqualTo(1);
    }

    @Test
    void fiftyFaultsAreNamedAndTheRestCounted() {
        var answer = assessment.bulk(NDJSON, "", BAD.repeat(60));
        assertThat(json(answer).path("errors")).hasSize(50);
        assertThat(json(answer).path("detail").asText())
                .isEqualTo(
                        "60 faults in 60 responses; nothing was stored. The first 50 are named, and there are 10 more.");
    }

    @Test
    void aDryRunSaysWhatWouldBecomeOfItAndStoresNothing() {
        assessment.bulk(NDJSON, "", GOOD);
        var dry = assessment.bulk(NDJSON, "?dryRun=true", GOOD + GOOD.replace("\"a\"", "\"c\""));
        assertThat(lines(dry)).extracting(l -> l.path("status").asText()).containsExactly("replayed", "accepted", "");
        assertThat(lines(dry).get(2).path("totals").path("dryRun").asBoolean()).isTrue();
        assertThat(dry.body()).doesNotContain("receipt");
        assertThat(assessment.bulk(NDJSON, "?dryRun=true", BAD).statusCode()).isEqualTo(422);
        assertThat(assessment.size()).isEqualTo(1);
    }

    @Test
    void theSameCallAgainStoresNothingTwice() {
        String body = IntStream.range(0, 450)
                .mapToObj(i -> GOOD.replace("\"a\"", "\"e" + i + "\""))
                .collect(Collectors.joining());
        assessment.bulk(NDJSON, "", body);
        var again = assessment.bulk(NDJSON, "", body);
        assertThat(totals(again).path("replayed").asInt()).isEqualTo(450);
        assertThat(assessment.size()).isEqualTo(450);
    }

    @Test
    void aKeyOfTheCallNamesItsLines() {
        String csv = "role,art-promise\nfrontline,4\nfrontline,4\n";
        for (int i = 0; i < 2; i++) {
            var answer = assessment
                    .server()
                    .send(assessment
                            .server()
                            .request(assessment.path() + "/responses/bulk")
                            .header("Content-Type", CSV)
                            .header("Idempotency-Key", "upload-1")
                            .POST(BodyPublishers.ofString(csv)));
            assertThat(totals(answer).path("lines").asInt()).isEqualTo(2);
        }
        assertThat(assessment.size()).isEqualTo(2);
    }

    @Test
    void csvWithoutNamesIsStoredAnewEachTimeAndTheReplyWarns() {
        String csv = "role,art-promise\nfrontline,4\n";
        var answer = assessment.bulk(CSV, "", csv);
        assessment.bulk(CSV, "", csv);
        assertThat(warnings(answer)).contains("I09");
        assertThat(assessment.size()).isEqualTo(2);
        var named = assessment.bulk(CSV, "", "externalId,role,art-promise\nx-1,frontline,4\n");
        assertThat(warnings(named)).doesNotContain("I09");
        assertThat(lines(named).get(0).path("externalId").asText()).isEqualTo("x-1");
    }

    @Test
    void aConflictStopsAnAtomicCallUnlessTheCallerSaysOtherwise() {
        assessment.submit("{\"respondent\": \"p-1\", \"answers\": {\"art-promise\": 1}}");
        String csv = "respondent,art-promise\np-0,2\np-1,2\n";
        var stopped = assessment.bulk(CSV, "?onConflict=stop", csv);
        assertThat(stopped.statusCode()).isEqualTo(409);
        assertThat(json(stopped).path("errors").path(0).path("line").asInt()).isEqualTo(3);
        assertThat(assessment.size()).isEqualTo(1);
        assertThat(totals(assessment.bulk(CSV, "?onConflict=skip", csv))
                        .path("skipped")
                        .asInt())
                .isEqualTo(1);
        assertThat(totals(assessment.bulk(CSV, "?onConflict=update", csv))
                        .path("replaced")
                        .asInt())
                .isEqualTo(2);
        assertThat(assessment.list(CSV, "").body().lines().skip(1).map(l -> l.split(",", -1)[3]))
                .containsExactly("2", "2");
    }

    @Test
    void theSameRespondentTwiceInOneCallIsAFault() {
        var answer = assessment.bulk(CSV, "", "respondent,art-promise\np-1,2\np-1,3\n");
        assertThat(json(answer).path("errors").findValuesAsText("code")).containsExactly("R05");
        assertThat(assessment.size()).isZero();
    }

    @Test
    void aCallUnderWayHoldsItsNamesButShowsNothing() {
        // What a killed server leaves: rows of a call whose mark is still there.
        assessment.submit(GOOD);
        assessment.server().close();
        try (var database = org.cxmaturity.server.db.Database.open(folder.resolve("cxm.db"))) {
            database.write(handle -> {
                handle.execute("INSERT INTO bulk_call (id, assessment) SELECT '0', assessment FROM response");
                return handle.execute("UPDATE response SET bulk_call = '0'");
            });
        }
        assessment.restart();
        assertThat(assessment.size()).isZero();
        assertThat(assessment.submit(GOOD).statusCode())
                .as("its names are free again")
                .isEqualTo(201);
    }

    @Test
    void gzipIsUnpackedAndBrokenGzipRefused() throws IOException {
        byte[] packed = gzip(GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(gzipped(packed).statusCode()).isEqualTo(200);
        assertThat(gzipped(java.util.Arrays.copyOf(packed, packed.length - 9)).statusCode())
                .isEqualTo(400);
        assertThat(gzipped(GOOD.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(400);
        assertThat(assessment.size()).isEqualTo(1);
    }

    @Test
    void oddFilesAreUnderstoodOrRefused() {
        assertThat(assessment
                        .bulk(NDJSON, "", "\uFEFF" + GOOD.replace("\n", "\r\n"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(assessment.bulk(NDJSON, "", "").statusCode()).isEqualTo(422);
        assertThat(assessment.bulk(CSV, "", "").statusCode()).isEqualTo(422);
        assertThat(assessment
                        .bulk(CSV, "", "\uFEFFrole;art-promise\r\nfrontline;4\r\n")
                        .statusCode())
                .isEqualTo(200);
        assertThat(assessment.bulk(CSV, "", "role,art-promis\nfrontline,4\n").body())
                .contains("R01", "art-promise");
        assertThat(assessment.bulk("text/plain", "", GOOD).statusCode()).isEqualTo(415);
        byte[] invalid = "{\"externalId\": \"\u00e9\", \"answers\": {}}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(json(assessment.bulk(NDJSON, "", invalid)).path("errors").findValuesAsText("code"))
                .containsExactly("R30");
        assertThat(assessment
                        .bulk(NDJSON, "", "{\"externalId\": \"日本-ё\", \"answers\": {}}")
                        .statusCode())
                .isEqualTo(200);
        var tooLong =
                assessment.bulk(NDJSON, "?mode=partial", "x".repeat(10 << 20) + "\n" + GOOD.replace("\"a\"", "\"z\""));
        assertThat(lines(tooLong).get(0).path("errors").findValuesAsText("code"))
                .containsExactly("I07");
        assertThat(lines(tooLong).get(1).path("status").asText()).isEqualTo("accepted");
        assertThat(assessment.bulk(NDJSON, "?mode=most", GOOD).statusCode()).isEqualTo(400);
    }

    @Test
    void aCallerWhoBreaksOffLeavesNothing() throws IOException {
        for (String length : List.of("Transfer-Encoding: chunked", "Content-Length: 5000")) {
            try (Socket socket =
                    new Socket("127.0.0.1", assessment.server().url().getPort())) {
                OutputStream out = socket.getOutputStream();
                String chunk =
                        length.startsWith("T") ? Integer.toHexString(GOOD.length()) + "\r\n" + GOOD + "\r\n" : GOOD;
                out.write(("POST " + assessment.path() + "/responses/bulk?mode=partial HTTP/1.1\r\nHost: 127.0.0.1:"
                                + assessment.server().url().getPort() + "\r\nAuthorization: Bearer "
                                + assessment.server().key() + "\r\nContent-Type: " + NDJSON + "\r\n" + length
                                + "\r\n\r\n" + chunk)
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                socket.shutdownOutput();
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer).doesNotContain("HTTP/1.1 200");
            }
        }
        assertThat(assessment.size()).isZero();
    }

    private HttpResponse<String> gzipped(byte[] body) {
        return assessment
                .server()
                .send(assessment
                        .server()
                        .request(assessment.path() + "/responses/bulk")
                        .header("Content-Type", NDJSON)
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static List<String> warnings(HttpResponse<String> answer) {
        return last(answer).path("warnings").findValuesAsText("code");
    }

    private static JsonNode totals(HttpResponse<String> answer) {
        return last(answer).path("totals");
    }

    private static JsonNode last(HttpResponse<String> answer) {
        List<JsonNode> lines = lines(answer);
        return lines.get(lines.size() - 1);
    }
}
