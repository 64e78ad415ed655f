package org.cxmaturity.server.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.cxmaturity.rest.Api;
import org.cxmaturity.rest.Assessment;
import org.cxmaturity.rest.AssessmentDraft;
import org.cxmaturity.rest.ClientDraft;
import org.cxmaturity.rest.client.BulkOptions;
import org.cxmaturity.rest.client.CxmClient;
import org.cxmaturity.server.ServerConfig;
import org.cxmaturity.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks for results one after the other, or starts the server anew, learns no more than who asks once. */
class SideBySideTest {
    @TempDir
    private Path folder;

    private final StringBuilder csv = new StringBuilder("respondent,role,department,art-promise,art-known,art-jobs\n");
    private int people;

    private void people(int n, String role, String department) {
        for (int i = 0; i < n; i++) {
            csv.append("r" + people++ + ",")
                    .append(role + "," + department + ",")
                    .append(1 + i % 5 + "," + (1 + i % 4) + ",3\n");
        }
    }

    private static Assessment open(CxmClient cxm) {
        String client =
                cxm.clients().create(ClientDraft.named("Example (synthetic)")).id();
        String id = cxm.assessments()
                .create(client, AssessmentDraft.of("five-factor"))
                .id();
        return cxm.assessments().open(id, null);
    }

    private void submit(CxmClient cxm, String assessment) {
        byte[] lines = csv.toString().getBytes(StandardCharsets.UTF_8);
        cxm.submitAll(assessment, Api.CSV, new ByteArrayInputStream(lines), BulkOptions.atomic());
    }

    private static List<String> shown(CxmClient cxm, String assessment, String by) throws IOException {
        JsonNode groups = new ObjectMapper()
                .readTree(cxm.results().scores(assessment, by))
                .at("/groups/" + by);
        return StreamSupport.stream(groups.spliterator(), false)
                .filter(group -> group.path("status").asText().equals("OK"))
                .map(group -> group.path("value").asText())
                .toList();
    }

    /** 12 leaders, of whom 10 make up the board: from both figures those of the other two would follow. */
    @Test
    void aDepartmentThatIsNearlyARoleIsHiddenAlsoWhenItIsAskedForAlone() throws IOException {
        people(10, "leadership", "Board");
        people(2, "leadership", "Sales");
        people(20, "frontline", "Sales");
        people(20, "support", "Office");
        try (TestServer server = TestServer.start(folder);
                CxmClient cxm = CxmClient.of(server.url(), server.key())) {
            String id = open(cxm).id();
            submit(cxm, id);
            assertThat(shown(cxm, id, "department")).isEmpty();
            assertThat(shown(cxm, id, "role")).containsExactlyInAnyOrder("leadership", "frontline", "support");
        }
    }

    @Test
    void theSmallestGroupThatRespondentsWereToldOutlivesALowerSetting() throws IOException {
        people(20, "frontline", "Sales");
        people(8, "leadership", "Board");
        people(9, "support", "Office");
        String id;
        String key;
        try (TestServer server = TestServer.start(showing(10), InstantSource.system());
                CxmClient cxm = CxmClient.of(server.url(), server.key())) {
            key = server.key();
            Assessment assessment = open(cxm);
            assertThat(assessment.thresholds().smallestGroup()).isEqualTo(10);
            id = assessment.id();
            submit(cxm, id);
            assertThat(shown(cxm, id, "role")).containsExactly("frontline");
        }
        try (TestServer server = TestServer.again(folder, key);
                CxmClient cxm = CxmClient.of(server.url(), key)) {
            assertThat(cxm.assessments().get(id).thresholds().smallestGroup()).isEqualTo(10);
            assertThat(shown(cxm, id, "role")).containsExactly("frontline");
        }
    }

    private ServerConfig showing(int smallestGroup) {
        return new ServerConfig(ServerConfig.LOOPBACK, 0, folder, Optional.empty(), Set.of(), smallestGroup);
    }
}
