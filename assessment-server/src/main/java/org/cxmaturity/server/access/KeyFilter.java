package org.cxmaturity.server.access;

import static org.cxmaturity.problem.Wording.say;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.rest.Keyless;
import org.cxmaturity.rest.Needs;
import org.cxmaturity.server.web.Contract;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.glassfish.grizzly.http.server.Request;
import org.jspecify.annotations.Nullable;

/** Lets a call through when its key works and has one of the scopes that the method needs. */
@Priority(Priorities.AUTHENTICATION)
public final class KeyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String SCHEME = "Bearer ";

    private final Keys keys;
    private final Callers callers;
    private final BadKeys badKeys;

    @Context
    private @Nullable ResourceInfo resource;

    @Inject
    private @Nullable Provider<Request> connection;

    /** A filter that says to {@code callers} who it is; {@code clock} tells when an address may try again. */
    public KeyFilter(Keys keys, Callers callers, InstantSource clock) {
        this.keys = keys;
        this.callers = callers;
        this.badKeys = new BadKeys(clock);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        callers.leave();
        Method method = Objects.requireNonNull(resource).getResourceMethod();
        if (method == null || Contract.annotation(method, Keyless.class).isPresent()) {
            return;
        }
        String secret = secret(request).orElseThrow(KeyFilter::noKey);
        Caller caller = keys.caller(secret).orElseThrow(() -> badKeys.refusal(address()));
        if (!allowed(caller, method)) {
            throw Refusal.of(Kind.FORBIDDEN, say("The key lacks the scope for this call."));
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

    private String address() {
        return Objects.requireNonNullElse(
                Objects.requireNonNull(connection).get().getRemoteAddr(), "");
    }

    static Refusal noKey() {
        return Refusal.of(Kind.UNAUTHENTICATED, say("Send a key that works: Authorization: Bearer cxm_…"))
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"cxm\"");
    }
}
