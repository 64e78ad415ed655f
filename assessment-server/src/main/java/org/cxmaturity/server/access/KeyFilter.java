package org.cxmaturity.server.access;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.rest.Keyless;
import org.cxmaturity.rest.Needs;
import org.cxmaturity.server.web.Contract;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Lets a call through when its key works and has one of the scopes that the method needs. */
@Priority(Priorities.AUTHENTICATION)
public final class KeyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String SCHEME = "Bearer ";

    private final Keys keys;
    private final Callers callers;

    @Context
    private @Nullable ResourceInfo resource;

    /** A filter that says to {@code callers} who it is. */
    public KeyFilter(Keys keys, Callers callers) {
        this.keys = keys;
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        callers.leave();
        Method method = Objects.requireNonNull(resource).getResourceMethod();
        if (method == null || Contract.annotation(method, Keyless.class).isPresent()) {
            return;
        }
        Caller caller = secret(request).flatMap(keys::caller).orElseThrow(KeyFilter::noKey);
        if (!allowed(caller, method)) {
            throw Refusal.of(Kind.FORBIDDEN, "The key lacks the scope for this call.");
        }
        callers.enter(caller);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        callers.leave();
    }

    private static Optional<String> secret(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(value -> value.substring(SCHEME.length()).strip());
    }

    private static boolean allowed(Caller caller, Method method) {
        return Contract.annotation(method, Needs.class)
                .map(needs -> caller.has(needs.value()))
                .orElse(true);
    }

    private static Refusal noKey() {
        return Refusal.of(Kind.UNAUTHENTICATED, "Send a key that works: Authorization: Bearer cxm_…")
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"cxm\"");
    }
}
