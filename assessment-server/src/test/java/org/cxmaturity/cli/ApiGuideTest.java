package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.server.TestServer;
import org.cxmaturity.server.web.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for authors of scripts: every example on it runs, from an empty folder to the report, and says what it says there. */
class ApiGuideTest {
    private static final String PAGE = "api.md";
    private static final String EXAMPLES = "questionnaires/src/main/resources/examples/five-factor";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Folders of the server with the catalogues of faults that callers meet. */
    private static final List<String> CATALOGUES = List.of(
            "web/HttpFaults",
            "intake/IntakeFaults",
            "assessment/AssessmentFaults",
            "access/KeyFaults",
            "catalogue/UploadFaults");

    @TempDir
    private Path folder;

    private TestServer server;

    /** The folder is laid out as the page has it: the launcher, the data, and the toolkit's examples. */
    @BeforeEach
    void start() throws IOException {
        Path examples = Files.createDirectories(folder.resolve(EXAMPLES));
        for (String file : List.of("wave-2.csv", "peers.csv")) {
            Files.write(examples.resolve(file), DemoPlan.resource("five-factor/" + file));
        }
        Path cxm = folder.resolve("cxm");
        String command = String.join("' '", Fork.command(List.of()));
        Files.writeString(cxm, "#!/bin/sh\nexec '" + command + "' \"$@\"\n");
        Files.setPosixFilePermissions(cxm, PosixFilePermissions.fromString("rwx------"));
        server = TestServer.start(folder.resolve("cxm-data"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String here(String example) {
        return example.replace("http://127.0.0.1:8080", server.url().toString());
    }

    @Test
    void curlGoesTheWholeWayAndIsToldWhatThePageSays() throws Exception {
        Programs.need("bash", "curl", "gzip");
        List<Fence> fences = Fence.of(PAGE);
        StringBuilder script = new StringBuilder("set -euo pipefail\n");
        fences.stream()
                .filter(f -> f.language().equals("sh"))
                .forEach(f -> script.append(mark(f)).append(here(f.text())));
        Files.writeString(folder.resolve("way.sh"), script);

        String said = Programs.run(folder, "bash", "way.sh");

        Fence last = fences.get(0);
        int compared = 0;
        for (Fence fence : fences) {
            if (fence.language().equals("json")) {
                isSaid(fence, part(said, last));
                compared++;
            }
            last = fence;
        }
        assertThat(compared).isGreaterThan(10);
        for (String form : List.of("rapport-da.pdf", "report.html", "report.xlsx", "report.pptx", "report.json")) {
            assertThat(folder.resolve(form)).isNotEmptyFile();
        }
    }

    private static String mark(Fence fence) {
        return "echo '@@@ " + fence.line() + "'\n";
    }

    /** What was said between a block's mark and the next. */
    private static String part(String said, Fence fence) {
        String mark = "@@@ " + fence.line() + "\n";
        String rest = said.substring(said.indexOf(mark) + mark.length());
        return rest.contains("@@@ ") ? rest.substring(0, rest.indexOf("@@@ ")) : rest;
    }

    private static void isSaid(Fence expected, String said) throws IOException {
        List<JsonNode> told = values(expected.text());
        List<JsonNode> heard = values(said);
        assertThat(heard).as("line %d: %s", expected.line(), said).hasSameSizeAs(told);
        for (int i = 0; i < told.size(); i++) {
            isIn(told.get(i), heard.get(i), PAGE + " line " + expected.line());
        }
    }

    private static List<JsonNode> values(String text) throws IOException {
        try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(text)) {
            return values.readAll();
        }
    }

    /** Whether all that the page tells is in the answer; three dots stand for any text. */
    private static void isIn(JsonNode told, JsonNode heard, String where) {
        if (told.isObject()) {
            told.fields().forEachRemaining(f -> isIn(f.getValue(), heard.path(f.getKey()), where + "/" + f.getKey()));
        } else if (told.isArray()) {
            assertThat(heard).as(where).hasSize(told.size());
            for (int i = 0; i < told.size(); i++) {
                isIn(told.get(i), heard.get(i), where + "/" + i);
            }
        } else if (told.asText().equals("…")) {
            assertThat(heard.asText()).as(where).isNotEmpty();
        } else {
            assertThat(heard).as(where).isEqualTo(told);
        }
    }

    @Test
    void pythonAloneGoesTheWholeWay() throws Exception {
        Programs.need("python3");
        Files.writeString(
                folder.resolve("way.py"), here(Fence.only(PAGE, "python").text()));

        String said = Programs.run(folder, "python3", "way.py");

        assertThat(said).contains("articulate OK ");
        isTheCommandLines("from-python.pdf", 288);
    }

    @Test
    void theTypedClientGoesTheWholeWay() throws Exception {
        Path file = folder.resolve("Example.java");
        Files.writeString(file, here(Fence.only(PAGE, "java").text()));
        List<String> words = new ArrayList<>(Fork.command(List.of()));
        words.set(words.size() - 1, file.toString());

        String said = Programs.run(folder, words.toArray(String[]::new));

        assertThat(said).contains("accepted=287", "\"format\" : \"cxm-scores/1\"");
        isTheCommandLines("from-java.pdf", 288);
    }

    /** The report that came over HTTP has the bytes of the command line's for the answers that are there. */
    private void isTheCommandLines(String report, int responses) throws IOException {
        try (CxmClient cxm = CxmClient.of(server.url(), server.key())) {
            var client = cxm.clients().list(null, null, null).items().get(0);
            String wave = cxm.assessments()
                    .list(client.id(), null, null)
                    .items()
                    .get(0)
                    .id();
            Path answers = folder.resolve("answers.csv");
            try (InputStream csv = cxm.responsesAsCsv(wave)) {
                Files.copy(csv, answers);
            }
            assertThat(Files.readAllLines(answers)).hasSize(1 + responses);
            Path same = folder.resolve("same.pdf");
            Run run = Run.cxm(
                    "report",
                    "--questionnaire",
                    "five-factor",
                    "--responses",
                    answers,
                    "--client",
                    client.name(),
                    "--out",
                    same);
            assertThat(run).isEqualTo(new Run(0, "", ""));
            assertThat(folder.resolve(report)).hasSameBinaryContentAs(same);
        }
    }

    @Test
    void everyKindOfRefusalAndEveryCodeIsOnThePage() throws IOException {
        String page = Files.readString(Fence.page(PAGE));
        for (Kind kind : Kind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(page).contains("`" + name + "`").contains(String.valueOf(kind.status()));
        }
        List<String> codes = new ArrayList<>();
        for (String catalogue : CATALOGUES) {
            Path source = Path.of("src/main/java/org/cxmaturity/server", catalogue + ".java");
            Pattern.compile("\"([A-Z]\\d\\d)\"")
                    .matcher(Files.readString(source))
                    .results()
                    .forEach(m -> codes.add(m.group(1)));
        }
        assertThat(codes)
                .hasSizeGreaterThan(45)
                .allSatisfy(code -> assertThat(page).containsPattern("[| ]" + code + "[, ]"));
    }
}
