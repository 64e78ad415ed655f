package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import jakarta.ws.rs.core.HttpHeaders;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.rest.Api;
import org.glassfish.grizzly.http.server.ErrorPageGenerator;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/** What is said of a call that never came to our own code: problem+json, too, and nothing of the inside. */
final class ErrorBody implements ErrorPageGenerator {
    static final String CONTENT_TYPE = Api.PROBLEM_JSON;

    private static final String RETRY_SECONDS = "5";

    @Override
    public String generate(
            Request request,
            int status,
            @Nullable String reason,
            @Nullable String description,
            @Nullable Throwable thrown) {
        Tongue tongue = Spoken.in(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        request.getResponse().setContentType(CONTENT_TYPE);
        request.getResponse().setHeader(HttpHeaders.CONTENT_LANGUAGE, tongue.language());
        SecurityHeaders.ALL.forEach(request.getResponse()::setHeader);
        if (status == Kind.UNAVAILABLE.status()) {
            request.getResponse().setHeader("Retry-After", RETRY_SECONDS);
        }
        return of(status, request.getRequestURI(), tongue);
    }

    static String of(int status, @Nullable String path, Tongue tongue) {
        Kind kind = Kind.of(status);
        Wording detail = switch (kind) {
            case MALFORMED -> say("The request line or the headers cannot be read, or are over 16 KiB.");
            case UNAVAILABLE -> say("The server is stopping. Send it again soon.");
            default -> say("{0}.", kind.title());
        };
        return Json.text(Bodies.of(Refusal.of(kind, detail), path == null ? "" : path, tongue));
    }
}
