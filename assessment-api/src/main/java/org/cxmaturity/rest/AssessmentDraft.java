package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it is sent.
 *
 * @param questionnaire the core; its version is pinned when the assessment is created
 * @param modules       added to the core, none when absent
 * @param wave          its place in a series, 1 to 100 characters
 * @param opens         responses are taken from then on; ISO 8601, a date meaning midnight UTC
 * @param closes        no responses are taken from then on
 * @param mode          survey when absent
 * @param thresholds    what the server shows at least, and 10 comments, when absent; never less than the server's
 * @param targets       score to reach, 0 to 100, by factor id or {@code overall}
 * @param languages     offered to respondents; all of the questionnaire's when absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AssessmentDraft", description = "An assessment as it is sent.", requiredProperties = "questionnaire")
public record AssessmentDraft(
        @Nullable QuestionnaireRef questionnaire,
        @Nullable List<QuestionnaireRef> modules,

        @Schema(example = "2026 autumn", minLength = 1, maxLength = 100) @Nullable
        String wave,

        @Schema(example = "2026-10-01T00:00:00Z", format = "date-time") @Nullable
        String opens,

        @Schema(example = "2026-10-31T23:00:00Z", format = "date-time") @Nullable
        String closes,

        @Schema(
                allowableValues = {"survey", "assessor", "workshop", "single"},
                defaultValue = "survey")
        @Nullable
        String mode,

        @Nullable Thresholds thresholds,

        @Schema(description = "Score to reach, 0 to 100, by factor id or overall.") @Nullable
        Map<String, Double> targets,

        @Schema(example = "[\"en\", \"da\"]") @Nullable List<String> languages) {
    /** An assessment with a questionnaire and defaults for the rest. */
    public static AssessmentDraft of(String questionnaire) {
        return new AssessmentDraft(QuestionnaireRef.of(questionnaire), null, null, null, null, null, null, null, null);
    }
}
