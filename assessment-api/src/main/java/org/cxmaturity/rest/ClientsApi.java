package org.cxmaturity.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Clients: the organisations assessed. A key that is restricted to clients sees only those. */
@Path(Api.BASE)
@Tag(name = "Clients", description = "The organisations assessed.")
@Produces(MediaType.APPLICATION_JSON)
public interface ClientsApi {
    @GET
    @Path("clients")
    @Operation(summary = "List the clients in the order they were created")
    Page<Client> list(
            @Parameter(description = "Only the client with this id in your own system.")
                    @QueryParam("externalId")
                    @Nullable
                    String externalId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("next") @Nullable String next);

    @POST
    @Path("clients")
    @Consumes(MediaType.APPLICATION_JSON)
    @Created
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(summary = "Create a client", description = "409 when another client has this externalId.")
    Client create(@RequestBody(required = true) ClientDraft draft);

    @GET
    @Path("clients/{id}")
    @Operation(summary = "One client")
    Client get(@PathParam("id") String id);

    @PATCH
    @Path("clients/{id}")
    @Consumes({Api.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(
            summary = "Change a client",
            description = "JSON Merge Patch: null takes a member away. 409 when another client has the externalId.")
    Client update(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClientDraft.class)))
                    JsonNode patch);

    @DELETE
    @Path("clients/{id}")
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(
            summary = "Delete a client",
            description = "409 while it has assessments, unless erase=true: then all of its assessments, responses and"
                    + " results go with it, for ever.")
    void delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(description = "true deletes assessments, responses and results as well.")
                    @QueryParam("erase")
                    @Nullable
                    Boolean erase);
}
