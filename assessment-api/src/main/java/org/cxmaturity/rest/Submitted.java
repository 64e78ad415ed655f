package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a submitter is told: the response is on disk.
 *
 * @param id         opaque
 * @param receipt    a secret for the respondent, to fetch or withdraw the answers; shown here alone; absent when skipped
 * @param status     accepted; replaced when it took the place of an earlier one; skipped when the earlier one was left
 * @param coverage   share of the items answered, 0 to 1, by factor
 * @param scores     this sheet's own scores, 0 to 100, by factor; those with too few answers are left out
 * @param warnings   absent when there are none
 * @param assessment id of the assessment
 * @param revision   1 and up; the ETag is this number in quotes
 * @param replayed   whether an equal request got this answer before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Submitted", description = "What a submitter is told: the response is on disk.")
public record Submitted(
        String id,

        @Schema(description = "A secret for the respondent, to fetch or withdraw the answers.") @Nullable
        String receipt,

        @Schema(allowableValues = {"accepted", "replaced", "skipped"})
        String status,

        Map<String, Double> coverage,
        Map<String, Double> scores,
        @Nullable List<Fault> warnings,
        @JsonIgnore String assessment,
        @JsonIgnore int revision,
        @JsonIgnore boolean replayed)
        implements Revised {
    @Override
    public String path() {
        return Api.BASE + "/assessments/" + assessment + "/responses/" + id;
    }

    @Override
    public boolean stored() {
        return !replayed && !status.equals("skipped");
    }
}
