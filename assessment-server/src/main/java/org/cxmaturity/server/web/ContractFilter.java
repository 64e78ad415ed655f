package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.join;
import static org.cxmaturity.problem.Wording.say;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.cxmaturity.problem.Guess;
import org.cxmaturity.problem.Problems;
import org.cxmaturity.problem.Quote;
import org.cxmaturity.rest.Created;
import org.cxmaturity.rest.Page;
import org.cxmaturity.rest.Resource;
import org.jspecify.annotations.Nullable;

/** What every call of the contract shares: unknown parameters are refused; Location, ETag and Link follow from the body. */
final class ContractFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final int OK = 200;

    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = method();
        if (method == null) {
            return;
        }
        Map<String, Contract.Parameter> known = Contract.queryParameters(method);
        Problems problems = new Problems();
        for (Map.Entry<String, List<String>> given :
                request.getUriInfo().getQueryParameters().entrySet()) {
            Contract.Parameter parameter = known.get(given.getKey());
            if (parameter == null) {
                problems.add(HttpFaults.unknownParameter(given.getKey(), known.keySet()));
            } else if (given.getValue().size() > 1) {
                problems.add(HttpFaults.repeatedParameter(given.getKey()));
            } else {
                check(parameter, given.getValue().get(0), problems);
            }
        }
        checkCharset(request.getMediaType());
        if (Contract.takes(method, MediaType.APPLICATION_JSON) && !request.hasEntity()) {
            problems.add(HttpFaults.emptyBody());
        }
        if (problems.hasErrors()) {
            throw Refusal.of(Kind.MALFORMED, problems.list());
        }
    }

    /** Letters in another coding would arrive as other letters, or as none. */
    private static void checkCharset(@Nullable MediaType type) {
        String charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !charset.equalsIgnoreCase("us-ascii")) {
            throw Refusal.of(
                    Kind.UNSUPPORTED_TYPE, say("Bodies are read as UTF-8. Send it so, without another charset."));
        }
    }

    /** A word that is no choice must not count as leaving the choice to the server: {@code dryRun=yes} would store. */
    private static void check(Contract.Parameter parameter, String given, Problems problems) {
        List<String> choices = parameter.type() == Boolean.class ? List.of("true", "false") : parameter.choices();
        if (!choices.isEmpty() && !choices.contains(given)) {
            problems.add(HttpFaults.badParameter(
                    parameter.name(),
                    say("{0} is no choice", Quote.of(given)),
                    join(Guess.meant(given, choices), say("Use one of {0}.", String.join(", ", choices)))));
        } else if (parameter.type() == Integer.class && !given.matches("-?\\d{1,9}")) {
            problems.add(HttpFaults.badParameter(
                    parameter.name(),
                    say("{0} is no whole number", Quote.of(given)),
                    say("Give a whole number, or leave it out.")));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Method method = method();
        Object body = response.getEntity();
        if (method == null || response.getStatus() != OK) {
            return;
        }
        if (body instanceof Resource one) {
            if (one.etag() != null) {
                response.getHeaders().putSingle(HttpHeaders.ETAG, one.etag());
            }
            if (one.replayed()) {
                response.getHeaders().putSingle("Idempotent-Replayed", "true");
            } else if (one.stored()
                    && Contract.annotation(method, Created.class).isPresent()) {
                response.setStatusInfo(Status.CREATED);
                response.getHeaders().putSingle(HttpHeaders.LOCATION, one.path());
            }
        } else if (body instanceof Page<?> page && page.next() != null) {
            String next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("next", page.next())
                    .build()
                    .getRawQuery();
            response.getHeaders()
                    .putSingle("Link", "</" + request.getUriInfo().getPath() + "?" + next + ">; rel=\"next\"");
        }
    }

    private @Nullable Method method() {
        return resource == null ? null : resource.getResourceMethod();
    }
}
