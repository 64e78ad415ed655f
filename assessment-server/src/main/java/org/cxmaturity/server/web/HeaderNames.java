package org.cxmaturity.server.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.cxmaturity.rest.Api;

/**
 * Spells the headers that begin with an I as they are asked for. Jersey finds a header by its name in the small letters of
 * the machine's language, and in Turkish a capital I becomes a letter that is not the i which arrived: the header would be
 * there and never be seen.
 */
@PreMatching
@Priority(HostFilter.FIRST - 1)
final class HeaderNames implements ContainerRequestFilter {
    private static final List<String> NAMES =
            List.of(HttpHeaders.IF_MATCH, HttpHeaders.IF_NONE_MATCH, Api.IDEMPOTENCY_KEY);

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> headers = request.getHeaders();
        for (String name : List.copyOf(headers.keySet())) {
            NAMES.stream()
                    .filter(name::equalsIgnoreCase)
                    .findFirst()
                    .ifPresent(asked -> headers.put(asked, headers.remove(name)));
        }
    }
}
