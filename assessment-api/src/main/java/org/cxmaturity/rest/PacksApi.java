package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
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
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Benchmark packs of this instance. A pack never changes; a new edition has an id of its own. */
@Path(Api.BASE)
@Tag(name = "Packs", description = "Benchmark packs: the peers.")
@Produces(MediaType.APPLICATION_JSON)
public interface PacksApi {
    @GET
    @Path("packs")
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "List the packs, ordered by id")
    Page<PackEntry> list(@QueryParam("limit") @Nullable Integer limit, @QueryParam("next") @Nullable String next);

    @GET
    @Path("packs/{id}")
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "One pack")
    PackEntry get(@PathParam("id") String id);

    @POST
    @Path("packs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Created
    @Needs(Scope.ADMIN)
    @Operation(
            summary = "Import a pack, cxm-pack/1",
            description = "The same pack again: 200. Another pack under an id that is taken: 409.")
    PackEntry create(
            @RequestBody(required = true, content = @Content(schema = @Schema(type = "object"))) InputStream pack);

    @DELETE
    @Path("packs/{id}")
    @Needs(Scope.ADMIN)
    @Operation(summary = "Delete a pack")
    void delete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);
}
