package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a bulk call; the last line of the reply has {@code totals} and {@code warnings} alone.
 *
 * @param line       line of the request, from 1 (the header of a CSV being line 1); absent in the last line
 * @param status     absent in the last line
 * @param id         of the response; absent when nothing was stored
 * @param externalId as given; absent when not told
 * @param receipt    for the respondent; absent when nothing was stored
 * @param errors     why it was rejected; absent when it was not
 * @param warnings   absent when there are none
 * @param totals     in the last line alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BulkLine", description = "What became of one line; the last line has totals and warnings alone.")
public record BulkLine(
        @Nullable Integer line,

        @Schema(allowableValues = {"accepted", "replaced", "replayed", "skipped", "rejected"}) @Nullable
        String status,

        @Nullable String id,
        @Nullable String externalId,
        @Nullable String receipt,
        @Nullable List<Fault> errors,
        @Nullable List<Fault> warnings,
        @Nullable Totals totals) {
    /**
     * Counts of a bulk call.
     *
     * @param lines    responses in the request
     * @param accepted stored as new (with dryRun: that would be)
     * @param replaced stored in the place of an earlier one
     * @param replayed sent before with the same content
     * @param skipped  left as they were, by onConflict=skip
     * @param rejected faulty, or in conflict
     * @param dryRun   whether nothing was to be stored
     * @param stored   whether anything was stored
     */
    @Schema(name = "BulkTotals")
    public record Totals(
            int lines,
            int accepted,
            int replaced,
            int replayed,
            int skipped,
            int rejected,
            boolean dryRun,
            boolean stored) {}
}
