package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cxmaturity.cli.Run.cxm;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.PackEntry;
import org.cxmaturity.rest.QuestionnaireRef;
import org.cxmaturity.rest.ReportQuery;
import org.cxmaturity.rest.client.BulkOptions;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.rest.client.CxmException;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same answers give the same bytes, whichever door they come in by. */
class SameOverHttpTest {
    private static final String CLIENT = "Example Insurance (synthetic)";

    @TempDir
    Path folder;

    private TestServer server;
    private CxmClient cxm;
    private Path answers;
    private String assessment;

    @BeforeEach
    void submit() throws IOException {
        answers = Examples.answers(folder, 300);
        server = TestServer.start(Files.createDirectory(folder.resolve("data")));
        cxm = CxmClient.of(server.url(), server.key());
        assessment = ServerCalls.open(cxm, CLIENT, AssessmentDraft.of("five-factor"));
        try (InputStream lines = Files.newInputStream(answers)) {
            cxm.submitAll(assessment, Api.CSV, lines, BulkOptions.atomic());
        }
    }

    @AfterEach
    void stop() {
        cxm.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "role", "department", "role,department"})
    void scoresAreThoseOfTheCommandLine(String by) throws IOException {
        Path file = folder.resolve("scores.json");
        Object[] plain = {"score", "--questionnaire", "five-factor", "--responses", answers, "--out", file};
        Run run = by.isEmpty() ? cxm(plain) : cxm(with(plain, "--by", by));
        assertThat(run.status()).as(run.err()).isZero();

        assertThat(cxm.results().scores(assessment, by.isEmpty() ? null : by)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da"})
    void theReportIsThatOfTheCommandLine(String language) throws IOException {
        for (String edition : List.of("board", "full")) {
            for (String form : List.of("pdf", "html", "xlsx", "pptx", "json")) {
                Path file = folder.resolve("report." + form);
                Run run = cxm(with(report(file), "--lang", language, "--edition", edition));
                assertThat(run).isEqualTo(new Run(0, "", ""));

                ReportQuery options = ReportQuery.in(language).edition(edition);
                assertThat(report(form, options).readAllBytes()).as(form).isEqualTo(Files.readAllBytes(file));
            }
        }
    }

    @Test
    void aReportWithAModuleAndCommentsIsThatOfTheCommandLine() throws IOException {
        Path wide = Examples.answersWithModule(folder, 60, "Ask the invented person");
        AssessmentDraft core = AssessmentDraft.of("five-factor");
        assessment = ServerCalls.open(
                cxm,
                CLIENT,
                new AssessmentDraft(
                        core.questionnaire(),
                        List.of(QuestionnaireRef.of("recovery")),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        try (InputStream lines = Files.newInputStream(wide)) {
            cxm.submitAll(assessment, Api.CSV, lines, BulkOptions.atomic());
        }
        Path file = folder.resolve("module.json");
        Run run = cxm(
                "report",
                "--questionnaire",
                "five-factor,recovery",
                "--responses",
                wide,
                "--client",
                CLIENT,
                "--edition",
                "full",
                "--out",
                file);
        assertThat(run).isEqualTo(new Run(0, "", ""));

        ReportQuery options = ReportQuery.in("en").edition("full");
        String own = new String(report("json", options).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(own)
                .isEqualTo(Files.readString(file))
                .contains("\"modules\"")
                .contains("\"given\": 12")
                .doesNotContain("invented person");
        assertThat(new String(report("html", options).readAllBytes(), StandardCharsets.UTF_8))
                .contains("Module: When customers are unhappy");
    }

    /** Three leaders, nine customer-facing, the rest support. */
    @Test
    void aGroupTooSmallIsToldFromTheOneHeldBackForItAsOnTheCommandLine() throws IOException {
        List<String> lines = Files.readAllLines(answers);
        int role = List.of(lines.get(0).split(",")).indexOf("role");
        List<String> few = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 1; i <= 60; i++) {
            String[] cells = lines.get(i).split(",", -1);
            cells[role] = i <= 3 ? "leadership" : i <= 12 ? "frontline" : "support";
            few.add(String.join(",", cells));
        }
        Files.write(answers, few);
        assessment = ServerCalls.open(cxm, CLIENT, AssessmentDraft.of("five-factor"));
        try (InputStream in = Files.newInputStream(answers)) {
            cxm.submitAll(assessment, Api.CSV, in, BulkOptions.atomic());
        }
        Path file = folder.resolve("few.json");
        cxm(with(report(file), "--edition", "full"));

        byte[] own = report("json", ReportQuery.in("en").edition("full")).readAllBytes();
        assertThat(own).isEqualTo(Files.readAllBytes(file));
        assertThat(new String(own, StandardCharsets.UTF_8)).contains("\"few\"");
        assertThat(report("json", ReportQuery.in("en").edition("full")).readAllBytes())
                .as("from what is stored")
                .isEqualTo(own);
    }

    private InputStream report(String form, ReportQuery options) {
        return switch (form) {
            case "pdf" -> cxm.pdf(assessment, options);
            case "html" -> cxm.html(assessment, options);
            case "xlsx" -> cxm.xlsx(assessment, options);
            case "pptx" -> cxm.pptx(assessment, options);
            default -> cxm.reportData(assessment, options);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/pdf",
                "text/html,application/xhtml+xml,*/*;q=0.8 | text/html;charset=utf-8",
                "application/json | application/json",
                "application/*;q=0.2,application/json;q=0.9 | application/json",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        + " | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            })
    void theReportComesInTheFormThatIsAccepted(String accept, String type) throws IOException, InterruptedException {
        HttpRequest request = server.request(Api.BASE + "/assessments/" + assessment + "/report")
                .header("Accept", accept)
                .build();
        HttpResponse<byte[]> answer = server.client().send(request, BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).startsWith("default-src 'none'").contains("frame-ancestors 'none'");
        assertThat(policy.contains("style-src")).isEqualTo(type.startsWith("text/html"));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        for (String path : List.of("/scores", "/report.pdf", "/report.html", "", "/responses?limit=2")) {
            String at = Api.BASE + "/assessments/" + assessment + path;
            String tag = server.get(at).headers().firstValue("ETag").orElseThrow();
            assertThat(server.send(server.request(at).header("If-None-Match", tag))
                            .statusCode())
                    .as(path)
                    .isEqualTo(304);
            assertThat(server.send(server.request(at).header("If-None-Match", "\"other\""))
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void standingAndReportTakePeersFromAPack() throws IOException {
        Path peers = folder.resolve("peers.csv");
        Files.write(peers, DemoPlan.resource("five-factor/peers.csv"));
        Path pack = folder.resolve("pack.json");
        assertThat(cxm(
                                "benchmark",
                                "build",
                                "--scores",
                                peers,
                                "--questionnaire",
                                "five-factor",
                                "--dimensions",
                                "industry,country,size",
                                "--publish",
                                "--out",
                                pack)
                        .status())
                .isZero();
        Path scores = folder.resolve("scores.json");
        cxm("score", "--questionnaire", "five-factor", "--responses", answers, "--out", scores);
        Path standing = folder.resolve("standing.json");
        Run shown = cxm("benchmark", "show", "--pack", pack, "--scores", scores, "--out", standing);
        assertThat(shown.status()).as(shown.err()).isZero();

        PackEntry entry = cxm.packs().create(Files.newInputStream(pack));

        assertThat(cxm.results().standing(assessment, entry.id(), null, null, null))
                .isEqualTo(Files.readString(standing));
        Path file = folder.resolve("report.pdf");
        assertThat(cxm(with(report(file), "--pack", pack)).status()).isZero();
        ReportQuery options = ReportQuery.in("en").against(entry.id());
        assertThat(cxm.pdf(assessment, options).readAllBytes()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void aPackIsImportedOnceAndDeletedByWhoKnowsItsState() throws IOException {
        Path pack = PeerFiles.privatePack(folder);
        byte[] bytes = Files.readAllBytes(pack);
        PackEntry entry = cxm.packs().create(new java.io.ByteArrayInputStream(bytes));

        assertThat(entry.privately()).isTrue();
        assertThat(entry.warnings()).hasSize(1);
        assertThat(cxm.packs().create(new java.io.ByteArrayInputStream(bytes)).id())
                .isEqualTo(entry.id());
        assertThat(cxm.packs().list(null, null).items()).hasSize(1);
        assertThatThrownBy(() -> cxm.packs().delete(entry.id(), "\"another\""))
                .isInstanceOfSatisfying(
                        CxmException.class, e -> assertThat(e.status()).isEqualTo(412));
        cxm.packs().delete(entry.id(), entry.etag());
        assertThat(cxm.packs().list(null, null).items()).isEmpty();
    }

    private Object[] report(Path file) {
        return new Object[] {
            "report", "--questionnaire", "five-factor", "--responses", answers, "--client", CLIENT, "--out", file
        };
    }

    private static Object[] with(Object[] words, Object... more) {
        Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }
}
