package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cxmaturity.cli.Run.cxm;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.report.ReportData;
import org.cxmaturity.report.Since;
import org.cxmaturity.report.format.ReportDataJson;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.ReportQuery;
import org.cxmaturity.rest.StoredResponse;
import org.cxmaturity.rest.client.BulkOptions;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.rest.client.CxmException;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moved since the wave before is told over HTTP as on the command line, and in steps of five respondents. */
class WaveBeforeOverHttpTest {
    private static final String CLIENT = "Example Insurance (synthetic)";
    private static final String HEAD =
            "respondent,role,art-promise,art-commitments,art-known,con-channels,emp-mandate,sys-recovery\n";
    private static final ReportQuery ENGLISH = ReportQuery.in("en");

    @TempDir
    Path folder;

    private TestServer server;
    private CxmClient cxm;
    private Path first;
    private Path second;
    private String client;
    private String before;
    private String now;

    @BeforeEach
    void twoWaves() throws IOException {
        first = Files.write(folder.resolve("wave-1.csv"), DemoPlan.resource("five-factor/wave-1.csv"));
        second = Examples.answers(folder, 300);
        server = TestServer.start(Files.createDirectory(folder.resolve("data")));
        cxm = CxmClient.of(server.url(), server.key());
        client = cxm.clients().create(ClientDraft.named(CLIENT)).id();
        before = wave(client, Files.readString(first));
        cxm.assessments().close(before, null);
        now = wave(client, Files.readString(second));
    }

    @AfterEach
    void stop() {
        cxm.close();
        server.close();
    }

    private String wave(String of, String csv) {
        String id =
                cxm.assessments().create(of, AssessmentDraft.of("five-factor")).id();
        cxm.assessments().open(id, null);
        submit(id, csv);
        return id;
    }

    private void submit(String assessment, String csv) {
        byte[] lines = csv.getBytes(StandardCharsets.UTF_8);
        cxm.submitAll(assessment, Api.CSV, new ByteArrayInputStream(lines), BulkOptions.atomic());
    }

    private Path fromCommandLine(String name, Object... more) {
        Path file = folder.resolve(name);
        Object[] words = {
            "report", "--questionnaire", "five-factor", "--responses", second, "--client", CLIENT, "--out", file
        };
        Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        assertThat(cxm(all).status()).isZero();
        return file;
    }

    private Since change(String assessment, ReportQuery query) throws IOException {
        byte[] json = cxm.reportData(assessment, query).readAllBytes();
        ReportData data = ReportDataJson.read("report.json", json).value();
        return Objects.requireNonNull(data.change());
    }

    @Test
    void theClosedWaveBeforeIsToldUnlessItIsTurnedOff() throws IOException {
        Path with = fromCommandLine("with.pdf", "--previous", first, "--edition", "full");
        Path without = fromCommandLine("without.pdf", "--edition", "full");

        ReportQuery full = ENGLISH.edition("full");
        assertThat(cxm.pdf(now, full).readAllBytes()).isEqualTo(Files.readAllBytes(with));
        assertThat(cxm.pdf(now, full.since(before)).readAllBytes()).isEqualTo(Files.readAllBytes(with));
        assertThat(cxm.pdf(now, full.since("none")).readAllBytes()).isEqualTo(Files.readAllBytes(without));
        assertThat(cxm.reportData(before, ENGLISH).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("\"change\"");
    }

    @Test
    void aWaveThatStillTakesAnswersIsToldWhenItIsNamed() throws IOException {
        cxm.assessments().reopen(before, null);

        byte[] json = cxm.reportData(now, ENGLISH).readAllBytes();
        assertThat(new String(json, StandardCharsets.UTF_8)).doesNotContain("\"change\"");
        assertThat(change(now, ENGLISH.since(before)).rows()).isNotEmpty();
    }

    @Test
    void peersOfThenTellHowTheDistanceMoved() throws IOException {
        Path peers = folder.resolve("peers.json");
        Path scores = Files.write(folder.resolve("peers.csv"), DemoPlan.resource("five-factor/peers.csv"));
        cxm(
                "benchmark",
                "build",
                "--scores",
                scores,
                "--questionnaire",
                "five-factor",
                "--dimensions",
                "industry,country,size",
                "--out",
                peers);
        String pack = cxm.packs().create(Files.newInputStream(peers)).id();
        Path file = fromCommandLine(
                "peers.xlsx", "--previous", first, "--pack", peers, "--previous-pack", peers, "--edition", "full");

        ReportQuery query = ENGLISH.edition("full").against(pack).againstThen(pack);
        assertThat(cxm.xlsx(now, query).readAllBytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(change(now, query).distances()).isNotEmpty();
    }

    @Test
    void aWaveThatDoesNotDoIsRefusedAndAStrangersLooksLikeNone() {
        String stranger = wave(
                cxm.clients().create(ClientDraft.named("Other (synthetic)")).id(), HEAD + "r1,frontline,3,3,3,3,3,3\n");

        for (String other : List.of(now, stranger, "nothing")) {
            assertThatThrownBy(() -> cxm.pdf(now, ENGLISH.since(other)))
                    .isInstanceOfSatisfying(CxmException.class, e -> {
                        assertThat(e.status()).isEqualTo(422);
                        assertThat(e.problems().get(0).place()).hasToString("query?previous");
                        assertThat(e.problems().get(0).message().toString())
                                .contains(other.equals(now) ? "the assessment itself" : "no other assessment");
                    });
        }
    }

    @Test
    void aChangeMovesInStepsOfFiveRespondents() throws IOException {
        Since then = change(now, ENGLISH);
        assertThat(then.bridges()).isNotEmpty();

        submit(now, HEAD + people(4));
        Since withFour = change(now, ENGLISH);
        assertThat(withFour.rows()).isEqualTo(then.rows());
        assertThat(withFour.bridges()).isEmpty();

        submit(now, HEAD + "late5,frontline,1,1,1,1,1,1\n");
        assertThat(change(now, ENGLISH).rows()).isNotEqualTo(then.rows());
    }

    private static String people(int n) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= n; i++) {
            rows.append("late").append(i).append(",frontline,1,1,1,1,1,1\n");
        }
        return rows.toString();
    }

    @Test
    void answersWithdrawnFromTheWaveBeforeLeaveTheChangeAsItWasTold() throws IOException {
        Since then = change(now, ENGLISH);
        for (StoredResponse each : cxm.responses(before, 4, null).items()) {
            cxm.responses().delete(before, each.id(), each.etag());
        }

        assertThat(change(now, ENGLISH).rows()).isEqualTo(then.rows());
        assertThat(change(now, ENGLISH).bridges()).isEmpty();
    }

    @Test
    void whatAChangeIsMadeOfWaitsForTheRolesItTellsOf() throws IOException {
        Since then = change(now, ENGLISH);
        assertThat(then.bridges()).isNotEmpty();

        submit(now, HEAD + people(20) + "boss,leadership,5,5,5,5,5,5\n");

        Since next = change(now, ENGLISH);
        assertThat(next.rows()).isNotEqualTo(then.rows());
        assertThat(next.bridges()).isEmpty();
    }

    @Test
    void chosenSectionsGiveTheSameBytesInEveryForm() throws IOException {
        ReportQuery query = ENGLISH.sections("change", "summary").since(before);
        for (String form : List.of("pdf", "html", "pptx", "xlsx")) {
            Path file = fromCommandLine("chosen." + form, "--previous", first, "--sections", "change,summary");
            byte[] own = (switch (form) {
                        case "pdf" -> cxm.pdf(now, query);
                        case "html" -> cxm.html(now, query);
                        case "pptx" -> cxm.pptx(now, query);
                        default -> cxm.xlsx(now, query);
                    })
                    .readAllBytes();
            assertThat(own).as(form).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void aWaveWithoutAnswersThatIsNamedIsRefused() {
        String empty = cxm.assessments()
                .create(client, AssessmentDraft.of("five-factor"))
                .id();
        cxm.assessments().open(empty, null);

        assertThatThrownBy(() -> cxm.pdf(now, ENGLISH.since(empty))).isInstanceOfSatisfying(CxmException.class, e -> {
            assertThat(e.problems()).extracting(f -> f.place().toString()).containsExactly("query?previous");
            assertThat(e.problems().get(0).message().toString()).contains("this assessment has no results yet");
        });
    }

    @Test
    void everyFaultOfTheWishesIsToldAtOnceWithItsParameter() {
        ReportQuery query =
                ENGLISH.edition("short").sections("sumary", "gap", "gap").againstThen("x");

        assertThatThrownBy(() -> cxm.pdf(now, query)).isInstanceOfSatisfying(CxmException.class, e -> {
            assertThat(e.status()).isEqualTo(400);
            assertThat(e.problems())
                    .extracting(f -> f.place().toString())
                    .containsExactly("query?edition", "query?sections", "query?sections", "query?previousPack");
            assertThat(e.problems().get(1).mend().toString())
                    .startsWith("Did you mean")
                    .contains("summary");
        });
    }
}
