package org.cxmaturity.server.web;

import static org.cxmaturity.problem.Wording.say;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.problem.Tongue;
import org.cxmaturity.problem.Wording;
import org.cxmaturity.rest.Api;
import org.cxmaturity.server.db.StorageFault;
import org.glassfish.jersey.server.ParamException;
import org.jspecify.annotations.Nullable;

/** Turns whatever was thrown into problem+json. What is inside us stays inside: the log has it, under a reference. */
final class FaultMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String RETRY_SECONDS = "10";

    @Context
    private @Nullable UriInfo uri;

    @Context
    private @Nullable HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Refusal refusal = refusal(thrown);
        String path = "/" + Objects.requireNonNull(uri).getPath();
        Tongue tongue = Spoken.in(headers);
        Response.ResponseBuilder answer = Response.status(refusal.kind().status())
                .type(Api.PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, tongue.language())
                .entity(Bodies.of(refusal, path, tongue));
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    private static Refusal refusal(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return refusal;
        }
        if (thrown instanceof StorageFault fault) {
            return storage(fault);
        }
        if (thrown instanceof ParamException.PathParamException) {
            return Refusal.notFound();
        }
        if (thrown instanceof ParamException wrong) {
            return Refusal.of(Kind.MALFORMED, badParameter(wrong));
        }
        if (thrown instanceof WebApplicationException e && e.getResponse().getStatus() < 500) {
            return library(e);
        }
        String reference = logged(thrown);
        return Refusal.of(Kind.OUR_FAULT, say("The log of the server has more under the reference {0}.", reference))
                .withReference(reference);
    }

    private static Refusal storage(StorageFault fault) {
        Wording why = switch (fault.reason()) {
            case FULL -> say("The disk is full. Nothing was stored. Make room and send it again.");
            case BROKEN -> say("The disk does not do what it should. Nothing was stored. Send it again later.");
            case CLOSING -> say("The server is stopping. Nothing was stored. Send it again soon.");
        };
        if (fault.reason() != StorageFault.Reason.CLOSING) {
            LOG.log(Level.SEVERE, () -> "storing failed: " + root(fault).getMessage());
        }
        return Refusal.of(Kind.UNAVAILABLE, why).with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    private static Problem badParameter(ParamException e) {
        return HttpFaults.badParameter(
                e.getParameterName(), say("this value cannot be used"), say("See the description of the call."));
    }

    /** What Jersey refuses before our code is reached. */
    private static Refusal library(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        Kind kind = Kind.of(status);
        Wording detail = switch (kind) {
            case NOT_FOUND -> say("There is nothing under this path.");
            case METHOD_NOT_ALLOWED -> say("Use one of the methods named in Allow.");
            case NOT_ACCEPTABLE -> say("Accept another type, for example application/json.");
            case UNSUPPORTED_TYPE -> say("Send another Content-Type, for example application/json.");
            default -> say("{0}.", kind.title());
        };
        Refusal refusal = Refusal.of(kind, detail);
        return e instanceof NotAllowedException ? refusal.with(HttpHeaders.ALLOW, allowed(e.getResponse())) : refusal;
    }

    private static String allowed(Response response) {
        List<Object> values = response.getHeaders().getOrDefault(HttpHeaders.ALLOW, List.of());
        return String.join(", ", values.stream().map(Object::toString).sorted().toList());
    }

    private static String logged(Throwable thrown) {
        byte[] bytes = new byte[4];
        CHANCE.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.log(Level.SEVERE, thrown, () -> "unexpected, reference " + reference);
        return reference;
    }
}
