package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire in a list, or just published.
 *
 * @param id        its id
 * @param version   the newest version, or the one just published
 * @param versions  all versions, newest first
 * @param kind      core or module
 * @param title     in the language asked for, else in its base language
 * @param items     number of items
 * @param minutes   expected time to answer
 * @param languages share of the texts translated, 0 to 1, by language, the base language first
 * @param sha256    fingerprint of this version
 * @param warnings  what lint says of an upload; absent else
 * @param replayed  whether this very version was published before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "QuestionnaireEntry")
public record QuestionnaireEntry(
        @Schema(example = "our-practices") String id,
        @Schema(example = "1.0.0") String version,
        List<String> versions,
        @Schema(allowableValues = {"core", "module"}) String kind,
        String title,
        int items,
        int minutes,

        @Schema(description = "Share translated, 0 to 1, by language.")
        Map<String, Double> languages,

        @Schema(description = "Fingerprint of this version.")
        String sha256,

        @Nullable List<Fault> warnings,
        @JsonIgnore boolean replayed)
        implements Resource {
    @Override
    public String path() {
        return Api.BASE + "/questionnaires/" + id + "/versions/" + version;
    }

    /** None: a published version never changes. */
    @Override
    public @Nullable String etag() {
        return null;
    }
}
