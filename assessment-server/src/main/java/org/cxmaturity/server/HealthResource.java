package org.cxmaturity.server;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.cxmaturity.rest.Keyless;
import org.cxmaturity.server.db.Health;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/** Says whether the process lives, and whether it can serve. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private final Health health;

    HealthResource(Health health) {
        this.health = health;
    }

    /** Answers as long as the process does. */
    @GET
    @Keyless
    @Path("healthz")
    public Map<String, String> alive() {
        return Map.of("status", "ok");
    }

    /** Answers 200 when the database does, else 503. */
    @GET
    @Keyless
    @Path("readyz")
    public Map<String, String> ready() {
        if (!health.isGood()) {
            throw Refusal.of(Kind.UNAVAILABLE, "The database does not answer.").with("Retry-After", "5");
        }
        return Map.of("status", "ready");
    }
}
