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

/** Assessments of a client, and their states: draft, open, closed, signed-off. */
@Path(Api.BASE)
@Tag(name = "Assessments", description = "One run of a questionnaire for one client.")
@Produces(MediaType.APPLICATION_JSON)
public interface AssessmentsApi {
    @GET
    @Path("clients/{id}/assessments")
    @Operation(summary = "List a client's assessments in the order they were created")
    Page<Assessment> list(
            @PathParam("id") String client,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("next") @Nullable String next);

    @POST
    @Path("clients/{id}/assessments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Created
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(
            summary = "Create an assessment",
            description = "It starts as a draft, with the versions of its questionnaires pinned.")
    Assessment create(@PathParam("id") String client, @RequestBody(required = true) AssessmentDraft draft);

    @GET
    @Path("assessments/{id}")
    @Operation(summary = "One assessment")
    Assessment get(@PathParam("id") String id);

    @PATCH
    @Path("assessments/{id}")
    @Consumes({Api.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(
            summary = "Change an assessment",
            description = "JSON Merge Patch. Once it was opened, questionnaire, modules and mode stay as they are, and"
                    + " thresholds may rise, never fall. Signed off, nothing changes but the targets.")
    Assessment update(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AssessmentDraft.class)))
                    JsonNode patch);

    @DELETE
    @Path("assessments/{id}")
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(
            summary = "Delete an assessment",
            description = "409 once it was opened, unless erase=true: then its responses and results go with it, for"
                    + " ever.")
    void delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(description = "true deletes responses and results as well.") @QueryParam("erase") @Nullable
                    Boolean erase);

    @POST
    @Path("assessments/{id}/open")
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(summary = "Open a draft: from now on it takes responses", description = "409 in any other state.")
    Assessment open(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);

    @POST
    @Path("assessments/{id}/close")
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(
            summary = "Close an open assessment: it takes no more responses",
            description = "409 in any other state.")
    Assessment close(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);

    @POST
    @Path("assessments/{id}/reopen")
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(summary = "Open a closed assessment again", description = "409 in any other state.")
    Assessment reopen(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);

    @POST
    @Path("assessments/{id}/sign-off")
    @Needs(Scope.CLIENTS_WRITE)
    @Operation(summary = "Sign off a closed assessment: it is final", description = "409 in any other state.")
    Assessment signOff(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);
}
