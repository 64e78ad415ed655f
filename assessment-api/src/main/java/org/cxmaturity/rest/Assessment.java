package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of a questionnaire for one client.
 *
 * @param id            opaque
 * @param client        the client's id
 * @param questionnaire the core, pinned to a version
 * @param modules       the modules, each pinned
 * @param wave          its place in a series; absent when not told
 * @param opens         responses are taken from then on; absent: as soon as it is open
 * @param closes        no responses are taken from then on; absent: until it is closed
 * @param mode          how answers are collected
 * @param thresholds    how many it takes before something is shown
 * @param targets       score to reach, 0 to 100, by factor id or overall; empty when there is none
 * @param languages     offered to respondents
 * @param state         where it stands
 * @param opened        when it was first opened; absent before
 * @param created       when it was created
 * @param changed       when it was last changed
 * @param revision      1 and up, one more with every change; the ETag is this number in quotes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Assessment", description = "One run of a questionnaire for one client.")
public record Assessment(
        String id,
        String client,
        QuestionnaireRef questionnaire,
        List<QuestionnaireRef> modules,
        @Nullable String wave,
        @Nullable Instant opens,
        @Nullable Instant closes,
        Mode mode,
        Thresholds thresholds,
        Map<String, Double> targets,
        List<String> languages,
        State state,
        @Nullable Instant opened,
        Instant created,
        Instant changed,

        @Schema(description = "The ETag is this number in quotes.")
        int revision)
        implements Revised {
    /** How answers are collected. */
    @Schema(name = "Mode")
    public enum Mode {
        /** Many respondents, each for themselves. */
        @JsonProperty("survey")
        SURVEY,
        /** Assessors from outside who look and ask. */
        @JsonProperty("assessor")
        ASSESSOR,
        /** A group that agrees. */
        @JsonProperty("workshop")
        WORKSHOP,
        /** One sheet by one person. */
        @JsonProperty("single")
        SINGLE
    }

    /** Where an assessment stands. */
    @Schema(name = "State")
    public enum State {
        /** Being prepared; takes no responses. */
        @JsonProperty("draft")
        DRAFT,
        /** Takes responses. */
        @JsonProperty("open")
        OPEN,
        /** Takes no more responses; can be opened again. */
        @JsonProperty("closed")
        CLOSED,
        /** Final. */
        @JsonProperty("signed-off")
        SIGNED_OFF
    }

    @Override
    public String path() {
        return Api.BASE + "/assessments/" + id;
    }
}
