package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** A respondent's own answers, for whoever holds the receipt. It is sent as a header, for addresses end up in logs. */
@Path(Api.BASE)
@Tag(name = "Me", description = "A respondent's own answers, by receipt.")
@Produces(MediaType.APPLICATION_JSON)
public interface MeApi {
    @GET
    @Path("me/response")
    @Keyless
    @Operation(summary = "Fetch one's own answers")
    StoredResponse get(@HeaderParam(Api.RECEIPT) @Nullable String receipt);

    @DELETE
    @Path("me/response")
    @Keyless
    @Operation(
            summary = "Withdraw one's own answers",
            description = "At once, and with every name by which the submission is known again.")
    void withdraw(
            @HeaderParam(Api.RECEIPT) @Nullable String receipt,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);
}
