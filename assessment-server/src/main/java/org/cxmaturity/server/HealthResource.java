package org.cxmaturity.server;

import static org.cxmaturity.problem.Wording.say;

import java.util.Map;
import org.cxmaturity.rest.HealthApi;
import org.cxmaturity.server.db.Health;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;

/** Says whether the process lives, and whether it can serve. */
final class HealthResource implements HealthApi {
    private final Health health;

    HealthResource(Health health) {
        this.health = health;
    }

    @Override
    public Map<String, String> alive() {
        return Map.of("status", "ok");
    }

    @Override
    public Map<String, String> ready() {
        if (!health.isGood()) {
            throw Refusal.of(Kind.UNAVAILABLE, say("The database does not answer."))
                    .with("Retry-After", "5");
        }
        return Map.of("status", "ready");
    }
}
