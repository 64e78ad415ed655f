package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.rest.Api;
import org.jspecify.annotations.Nullable;

/** Refuses bodies over the stated limit: 1 MiB, and 512 MiB where many responses are taken at once. */
@Priority(Priorities.ENTITY_CODER)
final class BodyLimit implements ContainerRequestFilter {
    static final long ONE = 1L << 20;
    static final long MANY = 512L << 20;

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = Objects.requireNonNull(resource).getResourceMethod();
        boolean many = method != null && Contract.takes(method, Api.NDJSON);
        long most = many ? MANY : ONE;
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length(length) > most) {
            throw LimitedBody.tooLarge(most);
        }
        if (!many && !isPlain(request.getHeaderString(HttpHeaders.CONTENT_ENCODING))) {
            throw Refusal.of(Kind.UNSUPPORTED_TYPE, say("Send the body without Content-Encoding."));
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedBody(request.getEntityStream(), most));
        }
    }

    private static boolean isPlain(@Nullable String encoding) {
        return List.of("", "identity")
                .contains(Optional.ofNullable(encoding).orElse("").strip());
    }

    private static long length(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
