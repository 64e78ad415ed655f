package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A benchmark pack of this instance, without its cells.
 *
 * @param id            the pack's own id
 * @param edition       its dated issue
 * @param period        the time its answers come from; absent when not told
 * @param questionnaire what its scores measure; absent in a pack built from ready scores
 * @param dimensions    what peers can be chosen by
 * @param synthetic     whether its data are made up
 * @param privately     whether it holds each organisation's scores; {@code private} in JSON
 * @param sha256        fingerprint of the file
 * @param imported      when it was imported
 * @param warnings      what import says of it; absent else
 * @param replayed      whether this very pack was imported before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Pack", description = "A benchmark pack of this instance, without its cells.")
public record PackEntry(
        String id,
        @Nullable String edition,
        @Nullable String period,
        @Nullable QuestionnaireRef questionnaire,
        List<String> dimensions,
        boolean synthetic,

        @com.fasterxml.jackson.annotation.JsonProperty("private")
        boolean privately,

        String sha256,
        Instant imported,
        @Nullable List<Fault> warnings,
        @JsonIgnore boolean replayed)
        implements Resource {
    @Override
    public String path() {
        return Api.BASE + "/packs/" + id;
    }

    @Override
    public String etag() {
        return "\"" + sha256 + "\"";
    }
}
