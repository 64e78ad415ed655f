package org.cxmaturity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 wants it, with all faults at once.
 *
 * @param type     a documented URI; what kind of error this is
 * @param title    the same for all errors of a type
 * @param status   the HTTP status
 * @param detail   this error in a sentence or two; absent when the faults say it all
 * @param instance the path that was asked for
 * @param reference what to quote to the operator when the fault is the server's; else absent
 * @param errors   the faults; empty when the detail says it all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "An error (RFC 9457), with all faults at once.")
public record ProblemBody(
        @Schema(description = "A documented URI.") String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,

        @Schema(description = "To quote to the operator, for a fault of the server.") @Nullable
        String reference,

        List<Fault> errors) {
    @SuppressWarnings("NullAway") // a foreign server may leave the faults out
    public ProblemBody {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }
}
