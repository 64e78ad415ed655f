package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One respondent's sheet as it is sent.
 *
 * @param externalId names the submission: sent again it does nothing twice
 * @param respondent names the person: another sheet replaces the earlier one
 * @param language   the language it was answered in
 * @param background background id to option key or text
 * @param answers    item or outcome id to a number on its scale, or {@code "NA"} (not applicable), {@code "DK"} (don't
 *     know), {@code null} (not answered)
 * @param comments   comment id to text, up to 10,000 characters
 * @param evidence   item id to what the answer rests on
 * @param importance ids of the items named as most important
 * @param submitted  ISO 8601 date or time; stored only when given
 * @param seconds    active time spent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ResponseDraft", description = "One respondent's sheet as it is sent.", requiredProperties = "answers")
public record ResponseDraft(
        @Schema(description = "Names the submission.", example = "crm-10231", maxLength = 200) @Nullable
        String externalId,

        @Schema(description = "Names the person.", maxLength = 200) @Nullable
        String respondent,

        @Schema(example = "da") @Nullable String language,

        @Schema(example = "{\"role\": \"frontline\"}") @Nullable
        Map<String, String> background,

        @Schema(
                description = "A number on the item's scale, \"NA\", \"DK\", or null for not answered.",
                example = "{\"first-item\": 4, \"second-item\": \"NA\"}")
        @Nullable
        Map<String, @Nullable Object> answers,

        @Nullable Map<String, String> comments,
        @Nullable Map<String, EvidenceNote> evidence,
        @Nullable List<String> importance,

        @Schema(example = "2026-10-07", description = "ISO 8601 date or time; stored only when given.") @Nullable
        String submitted,

        @Schema(description = "Active time spent.", minimum = "0") @Nullable
        Double seconds) {
    /** A sheet with answers alone. */
    public static ResponseDraft of(Map<String, @Nullable Object> answers) {
        return new ResponseDraft(null, null, null, null, answers, null, null, null, null, null);
    }
}
