package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** API keys. */
@Path(Api.BASE)
@Tag(name = "Keys", description = "Administration of API keys.")
@Produces(MediaType.APPLICATION_JSON)
public interface KeysApi {
    @GET
    @Path("keys")
    @Needs(Scope.ADMIN)
    @Operation(summary = "List the keys in the order they were created, without their secrets")
    Page<KeyEntry> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("next") @Nullable String next);

    @POST
    @Path("keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @Created
    @Needs(Scope.ADMIN)
    @Operation(summary = "Create a key", description = "The reply is the one place where its secret is shown.")
    KeyEntry create(@RequestBody(required = true) KeyDraft draft);

    @GET
    @Path("keys/{id}")
    @Needs(Scope.ADMIN)
    @Operation(summary = "One key, without its secret")
    KeyEntry get(@PathParam("id") String id);

    @DELETE
    @Path("keys/{id}")
    @Needs(Scope.ADMIN)
    @Operation(summary = "Revoke a key", description = "It stays in the list, with the time it was revoked.")
    void revoke(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);
}
