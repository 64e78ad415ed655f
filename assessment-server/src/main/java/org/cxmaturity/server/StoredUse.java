package org.cxmaturity.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.problem.Result;
import org.cxmaturity.questionnaire.Version;
import org.cxmaturity.server.db.Database;
import org.cxmaturity.server.web.Json;
import org.jdbi.v3.core.Handle;

/**
 * What a folder of data holds of one questionnaire; read beside a server that may run on it.
 *
 * @param published   fingerprints of the versions that were uploaded, by version
 * @param assessments number of assessments that ask it, as core or as module, by version in their order
 */
public record StoredUse(Map<String, String> published, Map<String, Integer> assessments) {
    /** Reads a folder; or says that there are no data, or none of this program's version. */
    public static Result<StoredUse> of(Path folder, String questionnaire) {
        Logs.quiet();
        Path file = folder.resolve(Server.DATABASE);
        if (!Files.isRegularFile(file)) {
            return Result.failed(ServerFaults.noData(folder));
        }
        try (Database database = Database.openBeside(file)) {
            return Result.of(database.read(handle -> read(handle, questionnaire)));
        } catch (IllegalStateException e) {
            return Result.failed(ServerFaults.badDatabase(file));
        }
    }

    private static StoredUse read(Handle handle, String id) {
        Map<String, String> published = new LinkedHashMap<>();
        handle.createQuery("SELECT version, sha256 FROM questionnaire_version WHERE id = :id ORDER BY version")
                .bind("id", id)
                .mapToMap(String.class)
                .forEach(row -> published.put(String.valueOf(row.get("version")), String.valueOf(row.get("sha256"))));
        Map<Version, Integer> uses = new TreeMap<>();
        handle.createQuery("SELECT body FROM assessment ORDER BY id")
                .mapTo(String.class)
                .forEach(body -> version(body, id).ifPresent(v -> uses.merge(v, 1, Integer::sum)));
        Map<String, Integer> assessments = new LinkedHashMap<>();
        uses.forEach((version, count) -> assessments.put(version.toString(), count));
        return new StoredUse(published, assessments);
    }

    /** The version of the questionnaire that an assessment asks, if it asks it. */
    private static Optional<Version> version(String body, String id) {
        try {
            JsonNode assessment = Json.json().readTree(body);
            List<JsonNode> asked = new ArrayList<>(List.of(assessment.path("questionnaire")));
            assessment.path("modules").forEach(asked::add);
            return asked.stream()
                    .filter(ref -> ref.path("id").asText().equals(id))
                    .findFirst()
                    .flatMap(ref -> Version.parse(ref.path("version").asText()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds something else than it was given", e);
        }
    }
}
