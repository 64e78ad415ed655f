package org.cxmaturity.server.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.cxmaturity.rest.Page;
import org.cxmaturity.server.db.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Entity tags of answers that have no revision of their own: results, reports and pages of lists have the fingerprint of
 * their bytes. Whoever has them already (If-None-Match) is told so with 304.
 */
@Priority(Tags.AFTER_THE_CONTRACT)
final class Tags implements ContainerResponseFilter {
    /** Filters of answers run from the highest priority down; those without one have 5000. */
    static final int AFTER_THE_CONTRACT = 4000;

    private static final int BYTES = 16;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reads = List.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod());
        if (!reads || response.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        byte[] body = bytes(response.getEntity());
        if (body != null && !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, '"' + HexFormat.of().formatHex(Sha256.of(body), 0, BYTES) + '"');
        }
        if (isThere(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), response.getHeaderString(HttpHeaders.ETAG))) {
            response.setEntity(null);
            response.setStatusInfo(Status.NOT_MODIFIED);
        }
    }

    private static byte @Nullable [] bytes(@Nullable Object body) {
        if (body instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        if (body instanceof Page<?> page) {
            return Json.text(page).getBytes(StandardCharsets.UTF_8);
        }
        return body instanceof byte[] bytes ? bytes : null;
    }

    private static boolean isThere(@Nullable String header, @Nullable String tag) {
        return header != null
                && tag != null
                && Arrays.stream(header.split(",", -1))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }
}
