package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Responses of an assessment. Where a reply is streamed or has several forms the method returns HTTP's own Response;
 * the typed client has a method of its own for it.
 */
@Path(Api.BASE)
@Tag(name = "Responses", description = "The answers of an assessment.")
@Produces(MediaType.APPLICATION_JSON)
public interface ResponsesApi {
    String ON_CONFLICT = "What to do about a respondent who is there, or an externalId that is there with another body:"
            + " stop refuses, skip leaves it, update replaces it. When absent, a respondent is replaced where the"
            + " assessment allows it, and an externalId refused.";

    @POST
    @Path("assessments/{id}/responses")
    @Consumes(MediaType.APPLICATION_JSON)
    @Created
    @Needs(Scope.RESPONSES_WRITE)
    @Operation(
            summary = "Submit one response",
            description = "201 means it is on disk. Name the submission by externalId in the body or by the header"
                    + " Idempotency-Key: the same again gives the first answer again (200, Idempotent-Replayed: true),"
                    + " the same name with another body is 409. 409 also when the assessment takes no responses.")
    Submitted submit(
            @PathParam("id") String assessment,
            @HeaderParam(Api.IDEMPOTENCY_KEY) @Nullable String idempotencyKey,
            @Parameter(description = ON_CONFLICT, schema = @Schema(allowableValues = {"stop", "skip", "update"}))
                    @QueryParam("onConflict")
                    @Nullable
                    String onConflict,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ResponseDraft.class)))
                    InputStream draft);

    @GET
    @Path("assessments/{id}/responses")
    @Produces({MediaType.APPLICATION_JSON, Api.NDJSON, Api.CSV})
    @Needs(Scope.ADMIN)
    @Operation(
            summary = "List the responses in the order they were received",
            description = "As JSON a page; as NDJSON or CSV all of them, streamed, unless limit is given.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(ref = "#/components/schemas/PageResponse")),
                @Content(mediaType = Api.NDJSON, schema = @Schema(implementation = StoredResponse.class)),
                @Content(mediaType = Api.CSV, schema = @Schema(type = "string"))
            })
    Response list(
            @PathParam("id") String assessment,
            @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accept,
            @QueryParam("externalId") @Nullable String externalId,
            @QueryParam("respondent") @Nullable String respondent,
            @Parameter(description = "Received at this time or later, ISO 8601.") @QueryParam("since") @Nullable
                    String since,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("next") @Nullable String next);

    @GET
    @Path("assessments/{id}/responses/{response}")
    @Needs(Scope.ADMIN)
    @Operation(summary = "One response")
    StoredResponse get(@PathParam("id") String assessment, @PathParam("response") String response);

    @DELETE
    @Path("assessments/{id}/responses/{response}")
    @Needs(Scope.RESPONSES_WRITE)
    @Operation(summary = "Delete one response")
    void delete(
            @PathParam("id") String assessment,
            @PathParam("response") String response,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch);

    @POST
    @Path("assessments/{id}/responses/bulk")
    @Consumes({Api.NDJSON, Api.CSV})
    @Produces(Api.NDJSON)
    @Needs(Scope.RESPONSES_WRITE)
    @Operation(
            summary = "Submit many responses",
            description = "NDJSON, one response a line, or CSV as the command line reads it; Content-Encoding gzip is"
                    + " accepted; 512 MiB unpacked at most. The reply begins when all was read and stored; it has a"
                    + " line for every response and a last line with totals. A faulty atomic call stores nothing and"
                    + " is answered as an error (422, or 409 for conflicts) that names the first 50 faults.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Api.NDJSON, schema = @Schema(implementation = BulkLine.class)))
    Response bulk(
            @PathParam("id") String assessment,
            @HeaderParam(Api.IDEMPOTENCY_KEY)
                    @Parameter(description = "Names the call; each line then has a name of its own, by its number.")
                    @Nullable
                    String idempotencyKey,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Parameter(hidden = true) @Nullable String encoding,
            @Parameter(description = "true checks all and stores nothing.") @QueryParam("dryRun") @Nullable
                    Boolean dryRun,
            @Parameter(
                            description = "atomic: all or none. partial: the good ones.",
                            schema =
                                    @Schema(
                                            allowableValues = {"atomic", "partial"},
                                            defaultValue = "atomic"))
                    @QueryParam("mode")
                    @Nullable
                    String mode,
            @Parameter(description = ON_CONFLICT, schema = @Schema(allowableValues = {"stop", "skip", "update"}))
                    @QueryParam("onConflict")
                    @Nullable
                    String onConflict,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = Api.NDJSON,
                                        schema = @Schema(implementation = ResponseDraft.class)),
                                @Content(mediaType = Api.CSV, schema = @Schema(type = "string"))
                            })
                    InputStream lines);
}
