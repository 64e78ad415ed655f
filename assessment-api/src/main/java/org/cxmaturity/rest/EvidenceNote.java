package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on.
 *
 * @param kind said, documented, observed or measured
 * @param note up to 10,000 characters; absent when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Evidence", requiredProperties = "kind")
public record EvidenceNote(
        @Schema(allowableValues = {"said", "documented", "observed", "measured"}) @Nullable
        String kind,

        @Schema(maxLength = 10_000) @Nullable String note) {}
