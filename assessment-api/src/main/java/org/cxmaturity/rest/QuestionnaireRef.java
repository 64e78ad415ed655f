package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of a questionnaire. Sent as a text, {@code "our-practices"} for the newest version or
 * {@code "our-practices@1.0.0"}, or as an object; always an object in replies.
 *
 * @param id      the questionnaire's id
 * @param version its version; absent in a request for the newest one
 * @param sha256  fingerprint of that version; absent in a request when it is not to be checked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "QuestionnaireRef",
        description = "In requests also a text: an id for the newest version, or id@version.",
        requiredProperties = "id")
public record QuestionnaireRef(
        @Schema(example = "our-practices") String id,
        @Schema(example = "1.0.0") @Nullable String version,
        @Nullable String sha256) {
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public QuestionnaireRef(
            @JsonProperty("id") String id,
            @JsonProperty("version") @Nullable String version,
            @JsonProperty("sha256") @Nullable String sha256) {
        this.id = id;
        this.version = version;
        this.sha256 = sha256;
    }

    /** The questionnaire that a text names: {@code id} or {@code id@version}. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static QuestionnaireRef of(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? new QuestionnaireRef(text, null, null)
                : new QuestionnaireRef(text.substring(0, at), text.substring(at + 1), null);
    }
}
