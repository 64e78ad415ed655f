package org.cxmaturity.server.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Headers on every answer that keep a browser from guessing types, framing, remembering and telling where it comes from. */
final class SecurityHeaders implements ContainerResponseFilter {
    static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Cache-Control", "no-store");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        ALL.forEach((name, value) -> response.getHeaders().putIfAbsent(name, new ArrayList<>(List.of(value))));
    }
}
