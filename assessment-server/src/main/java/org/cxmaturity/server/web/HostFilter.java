package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves only under names that are ours, and no page of another origin. A stranger's site can make its name point to this
 * machine, and a browser then calls us in the belief that we are that site: the name gives it away. Addresses in numbers
 * cannot be made to point elsewhere, so any is allowed.
 */
@PreMatching
@Priority(HostFilter.FIRST)
public final class HostFilter implements ContainerRequestFilter {
    static final int FIRST = 100;

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final Set<String> names = new TreeSet<>(Set.of("localhost"));

    /** A filter for loopback's names and these. */
    public HostFilter(Set<String> further) {
        further.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String host = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.HOST), "");
        if (!isOurs(host)) {
            throw Refusal.of(
                    Kind.FORBIDDEN,
                    say(
                            "This server is not called by this name. Allow it with cxm serve --allow-host, or call it by another."));
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null && !isSame(origin, host)) {
            throw Refusal.of(Kind.FORBIDDEN, say("A page of another origin may not call this server."));
        }
    }

    private boolean isOurs(String host) {
        String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        return names.contains(name)
                || name.endsWith(".localhost")
                || NUMBERS.matcher(name).matches();
    }

    private static boolean isSame(String origin, String host) {
        @Nullable String authority;
        try {
            authority = URI.create(origin).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return false;
        }
        return host.equalsIgnoreCase(authority);
    }
}
