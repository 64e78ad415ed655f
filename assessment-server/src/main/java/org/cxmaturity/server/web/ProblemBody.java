package org.cxmaturity.server.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cxmaturity.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as problem+json (RFC 9457).
 *
 * @param type     what kind it is, a URI that never changes its meaning
 * @param title    the kind in words
 * @param status   the HTTP status
 * @param detail   this case in words, with the mend
 * @param instance the path that was asked for
 * @param errors   all faults at once; left out when there is no single one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(String type, String title, int status, String detail, String instance, List<Fault> errors) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int MOST = 1000;

    /**
     * One fault.
     *
     * @param pointer a JSON pointer into the body; null when a line is meant, or neither
     * @param line    the line of the body, from 1; null when none is meant
     * @param code    stable, the same as on the command line
     * @param message what is wrong
     * @param mend    what to do about it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(@Nullable String pointer, @Nullable Integer line, String code, String message, String mend) {
        /** The fault of a problem, its source left out. */
        public static Fault of(Problem problem) {
            int line = problem.place().line();
            String pointer = problem.place().pointer();
            return new Fault(
                    pointer.isEmpty() ? null : pointer,
                    line > 0 ? line : null,
                    problem.code(),
                    problem.message(),
                    problem.mend());
        }
    }

    static ProblemBody of(Refusal refusal, String instance) {
        Kind kind = refusal.kind();
        return new ProblemBody(
                kind.type(),
                kind.title(),
                kind.status(),
                refusal.detail(),
                instance,
                refusal.problems().stream().limit(MOST).map(Fault::of).toList());
    }
}
