package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One fault of a request.
 *
 * @param pointer JSON pointer into the body; absent when the fault is elsewhere
 * @param line    line of the body or file, from 1; absent when no line is meant
 * @param file    file inside an upload; absent when there is one only
 * @param parameter name of a query parameter or header; absent when the fault is elsewhere
 * @param code    stable for ever, the same as the command line's
 * @param message what is wrong
 * @param mend    what to do about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Fault", description = "One fault of a request: where, what, and what to do about it.")
public record Fault(
        @Schema(description = "JSON pointer into the body.", example = "/industry") @Nullable
        String pointer,

        @Schema(description = "Line of the body or file, counted from 1.", example = "12") @Nullable
        Integer line,

        @Schema(description = "File inside an upload.", example = "texts.da.yaml") @Nullable
        String file,

        @Schema(description = "Query parameter or header.", example = "limit") @Nullable
        String parameter,

        @Schema(description = "Stable for ever; the command line's codes.", example = "A03")
        String code,

        String message,
        String mend) {}
