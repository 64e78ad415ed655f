package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The description of this very API, OpenAPI 3.1. It holds what this server can do, and no more. */
@Path(Api.BASE)
@Tag(name = "Description", description = "The API described by itself.")
public interface DescriptionApi {
    @GET
    @Keyless
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description as JSON, OpenAPI 3.1")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    String json();

    @GET
    @Keyless
    @Path("openapi.yaml")
    @Produces(Api.YAML)
    @Operation(summary = "This description as YAML, OpenAPI 3.1")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = Api.YAML, schema = @Schema(type = "string")))
    String yaml();
}
