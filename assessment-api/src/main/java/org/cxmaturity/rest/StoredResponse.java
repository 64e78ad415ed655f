package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One response as it is kept.
 *
 * @param id         opaque
 * @param assessment id of the assessment
 * @param externalId names the submission; absent when not told
 * @param respondent names the person; absent when not told
 * @param language   the language it was answered in; absent when not told
 * @param background background id to option key or text
 * @param answers    item or outcome id to a number, {@code "NA"} or {@code "DK"}; what was not answered is left out
 * @param comments   comment id to text
 * @param evidence   item id to what the answer rests on
 * @param importance ids of the items named as most important
 * @param submitted  as given; absent when not told
 * @param seconds    active time spent; absent when not told
 * @param received   when the server took it
 * @param revision   1 and up; the ETag is this number in quotes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Response", description = "One response as it is kept.")
public record StoredResponse(
        String id,
        String assessment,
        @Nullable String externalId,
        @Nullable String respondent,
        @Nullable String language,
        Map<String, String> background,

        @Schema(description = "A number, \"NA\" or \"DK\"; what was not answered is left out.")
        Map<String, Object> answers,

        Map<String, String> comments,
        Map<String, EvidenceNote> evidence,
        List<String> importance,
        @Nullable String submitted,
        @Nullable Double seconds,
        Instant received,

        @Schema(description = "The ETag is this number in quotes.")
        int revision)
        implements Revised {
    @Override
    public String path() {
        return Api.BASE + "/assessments/" + assessment + "/responses/" + id;
    }
}
