package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a questionnaire, with the keys of the questionnaire format.
 *
 * @param content what JSON shows; all of it
 * @param id      its id
 * @param version its version
 * @param sha256  its fingerprint; null at a client, who has the ETag
 */
@Schema(name = "Questionnaire", type = "object", description = "The keys of the questionnaire format.")
public record QuestionnaireDocument(
        @JsonValue JsonNode content,
        String id,
        String version,
        @Nullable String sha256) implements Resource {
    /** The document that was received. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static QuestionnaireDocument of(JsonNode content) {
        return new QuestionnaireDocument(
                content, content.path("id").asText(), content.path("version").asText(), null);
    }

    @Override
    public String path() {
        return Api.BASE + "/questionnaires/" + id + "/versions/" + version;
    }

    @Override
    public @Nullable String etag() {
        return sha256 == null ? null : "\"" + sha256 + "\"";
    }
}
