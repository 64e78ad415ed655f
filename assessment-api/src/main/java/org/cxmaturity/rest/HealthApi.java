package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Whether the process lives, and whether it can serve. */
@Path("/")
@Tag(name = "Health", description = "For whoever watches the server.")
@Produces(MediaType.APPLICATION_JSON)
public interface HealthApi {
    /** {@code {"status": "ok"}} as long as the process answers. */
    @GET
    @Keyless
    @Path("healthz")
    @Operation(summary = "Whether the process lives", description = "Answers as long as it does.")
    Map<String, String> alive();

    /** {@code {"status": "ready"}} when the database answers, else 503. */
    @GET
    @Keyless
    @Path("readyz")
    @Operation(summary = "Whether it can serve", description = "503 when the database does not answer.")
    Map<String, String> ready();
}
