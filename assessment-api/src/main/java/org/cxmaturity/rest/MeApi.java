package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** A respondent's own answers, for whoever holds the receipt. */
@Path(Api.BASE)
@Tag(name = "Me", description = "A respondent's own answers, by receipt.")
@Produces(MediaType.APPLICATION_JSON)
public interface MeApi {
    @GET
    @Path("me/{receipt}")
    @Keyless
    @Operation(summary = "Fetch one's own answers")
    StoredResponse get(@PathParam("receipt") String receipt);

    @DELETE
    @Path("me/{receipt}")
    @Keyless
    @Operation(summary = "Withdraw one's own answers", description = "409 once the assessment is signed off.")
    void withdraw(@PathParam("receipt") String receipt, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);
}
