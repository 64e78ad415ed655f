package org.cxmaturity.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.questionnaire.format.Library;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.Fault;
import org.cxmaturity.rest.QuestionnaireEntry;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.rest.client.CxmException;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionnairesTest {
    private static final String MINE = """
            id: our-practices
            version: 1.0.0
            language: en
            title: Our practices
            purpose: To see where we are.
            kind: core
            minutes: 2
            levels:
              - {level: 1, from: 0, name: Low, summary: Little is done.}
              - {level: 2, from: 50, name: High, summary: Much is done.}
            scales:
              agree: {from: 1, to: 5}
            factors:
              - id: care
                name: Care
                summary: Customers are cared for.
                items:
                  - {id: care-calls, text: We call back the same day., scale: agree}
                  - {id: care-help, text: We help at once., scale: agree}
            """;
    private static final String DANISH = """
            language: da
            title: Vores praksis
            """;

    @TempDir
    private Path folder;

    private TestServer server;
    private CxmClient cxm;

    @BeforeEach
    void start() {
        server = TestServer.start(folder);
        cxm = CxmClient.of(server.url(), server.key());
    }

    @AfterEach
    void stop() {
        cxm.close();
        server.close();
    }

    private QuestionnaireEntry publish(byte[] body, String type) {
        return cxm.questionnaires().publish(type, new ByteArrayInputStream(body));
    }

    private QuestionnaireEntry publish(String yaml) {
        return publish(yaml.getBytes(StandardCharsets.UTF_8), Api.YAML);
    }

    private static void refused(int status, String code, Runnable call) {
        assertThatExceptionOfType(CxmException.class).isThrownBy(call::run).satisfies(e -> {
            assertThat(e.status()).isEqualTo(status);
            assertThat(e.problem().errors()).extracting(Fault::code).contains(code);
        });
    }

    @Test
    void theBundledQuestionnairesAreListed() {
        var all =
                CxmClient.all(next -> cxm.questionnaires().list(null, 2, next)).toList();
        assertThat(all)
                .extracting(QuestionnaireEntry::id)
                .containsExactlyElementsOf(
                        Library.bundled().ids().stream().sorted().toList());
        String first = all.get(0).id();
        var shown = cxm.questionnaires().newest(first, null);
        assertThat(shown.content().path("id").asText()).isEqualTo(first);
        assertThat(cxm.questionnaires()
                        .version(first, all.get(0).version(), null)
                        .content())
                .isEqualTo(shown.content());
    }

    @Test
    void aFileIsPublishedAndOpensAnAssessment() {
        var published = publish(MINE);
        assertThat(published.items()).isEqualTo(2);
        var answer = server.get(published.path());
        assertThat(answer.body()).contains("\"title\":\"Our practices\"");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + published.sha256() + "\"");
        var client = cxm.clients().create(ClientDraft.named("Example (synthetic)"));
        var made = cxm.assessments().create(client.id(), AssessmentDraft.of("our-practices"));
        assertThat(made.questionnaire().sha256()).isEqualTo(published.sha256());
    }

    @Test
    void aZippedFolderBringsItsTranslations() {
        var published = publish(Zips.of("q/questionnaire.yaml", MINE, "q/texts.da.yaml", DANISH), Api.ZIP);
        assertThat(published.languages()).containsOnlyKeys("en", "da").containsEntry("en", 1.0);
        assertThat(cxm.questionnaires()
                        .newest("our-practices", "da")
                        .content()
                        .path("title")
                        .asText())
                .isEqualTo("Vores praksis");
        assertThat(cxm.questionnaires().list("da", null, null).items())
                .filteredOn(q -> q.id().equals("our-practices"))
                .extracting(QuestionnaireEntry::title)
                .containsExactly("Vores praksis");
    }

    @Test
    void aPublishedVersionNeverChanges() {
        publish(MINE);
        String changed = MINE.replace("the same day", "within a week");
        refused(409, "L07", () -> publish(changed));
        publish(changed.replace("1.0.0", "1.10.0"));
        publish(changed.replace("1.0.0", "1.9.0"));
        var entry = cxm.questionnaires().list(null, null, null).items().stream()
                .filter(q -> q.id().equals("our-practices"))
                .toList();
        assertThat(entry).extracting(QuestionnaireEntry::versions).containsExactly(List.of("1.10.0", "1.9.0", "1.0.0"));
        assertThat(cxm.questionnaires()
                        .version("our-practices", "1.0.0", null)
                        .content()
                        .toString())
                .contains("the same day");
    }

    @Test
    void theSameVersionAgainIsAReplay() {
        publish(MINE);
        var again = server.send(server.request("/api/v1/questionnaires")
                .header("Content-Type", Api.YAML)
                .POST(BodyPublishers.ofString(MINE)));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
    }

    @Test
    void lintNamesFileAndLine() {
        String wrong = MINE.replace("scale: agree}", "scale: agre}");
        assertThatExceptionOfType(CxmException.class)
                .isThrownBy(() ->
                        publish(Zips.of("questionnaire.yaml", wrong, "texts.da.yaml", DANISH + "tite: x\n"), Api.ZIP))
                .satisfies(e -> assertThat(e.status()).isEqualTo(422))
                .satisfies(e -> assertThat(e.problem().errors())
                        .extracting(Fault::file, Fault::line, Fault::code)
                        .contains(tuple("questionnaire.yaml", 18, "Q12"), tuple("texts.da.yaml", 3, "Q21")));
    }

    @Test
    void anIdOfTheProgramIsNotTakenOver() {
        String bundled = Library.bundled().ids().get(0);
        refused(409, "L06", () -> publish(MINE.replace("our-practices", bundled)));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(server.get("/api/v1/questionnaires/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/questionnaires/nothing/versions/x").statusCode())
                .isEqualTo(404);
        assertThat(server.get("/api/v1/questionnaires/"
                                + Library.bundled().ids().get(0) + "/versions/0.0.1")
                        .statusCode())
                .isEqualTo(404);
    }
}
