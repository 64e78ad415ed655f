package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many it takes before something is shown.
 *
 * @param smallestGroup respondents of a group, 5 to 15; absent in a request for 5
 * @param comments      respondents of a group before its comments are shown, 10 to 50; absent in a request for 10
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Thresholds", description = "How many it takes before something is shown. They may rise, never fall.")
public record Thresholds(
        @Schema(minimum = "5", maximum = "15", defaultValue = "5") @Nullable
        Integer smallestGroup,

        @Schema(minimum = "10", maximum = "50", defaultValue = "10") @Nullable
        Integer comments) {}
