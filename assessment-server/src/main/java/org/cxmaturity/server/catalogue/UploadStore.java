package org.cxmaturity.server.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.questionnaire.Questionnaire;
import org.cxmaturity.questionnaire.Version;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.server.web.Json;
import org.jdbi.v3.core.Handle;

/** Uploaded questionnaires in the database: their files as they came, by name. */
final class UploadStore {
    /** The versions of a questionnaire, newest first. */
    List<Version> versions(Handle handle, String id) {
        return handle
                .createQuery("SELECT version FROM questionnaire_version WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .stream()
                .flatMap(text -> Version.parse(text).stream())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The ids, in the order of the alphabet. */
    List<String> ids(Handle handle) {
        return handle.createQuery("SELECT DISTINCT id FROM questionnaire_version ORDER BY id")
                .mapTo(String.class)
                .list();
    }

    /** The fingerprint of a version, if it is there. */
    Optional<String> sha256(Handle handle, String id, Version version) {
        return one(
                handle, "SELECT sha256 FROM questionnaire_version WHERE id = :id AND version = :version", id, version);
    }

    Optional<Questionnaire> get(Handle handle, String id, Version version) {
        return one(handle, "SELECT files FROM questionnaire_version WHERE id = :id AND version = :version", id, version)
                .map(UploadStore::read);
    }

    private static Optional<String> one(Handle handle, String sql, String id, Version version) {
        return handle.createQuery(sql)
                .bind("id", id)
                .bind("version", version.toString())
                .mapTo(String.class)
                .findOne();
    }

    void insert(Handle handle, Questionnaire q, Map<String, byte[]> files, Instant now) {
        handle.createUpdate("INSERT INTO questionnaire_version (id, version, sha256, published, files)"
                        + " VALUES (:id, :version, :sha256, :published, :files)")
                .bind("id", q.id())
                .bind("version", q.version().toString())
                .bind("sha256", q.sha256())
                .bind("published", now.toString())
                .bind("files", json(files))
                .execute();
    }

    /** The reader has seen that every file is UTF-8. */
    private static String json(Map<String, byte[]> files) {
        Texts texts = new Texts();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return Json.text(texts);
    }

    private static Questionnaire read(String json) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Json.value(json, Texts.class).forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return QuestionnaireReader.read(files).value();
    }

    /** Name to text, in order. */
    private static final class Texts extends LinkedHashMap<String, String> {
        private static final long serialVersionUID = 1L;
    }
}
