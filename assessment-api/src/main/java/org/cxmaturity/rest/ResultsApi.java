package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Results of an assessment: scores and standing in the command line's formats, byte for byte, and the report. */
@Path(Api.BASE)
@Tag(name = "Results", description = "Scores, standing and report; what may not be shown is left out everywhere.")
public interface ResultsApi {
    String SEGMENT = "Choose peers by this dimension of the pack.";
    String NOBODY = "409 while nobody has answered.";

    @GET
    @Path("assessments/{id}/scores")
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "Scores, cxm-scores/1", description = "The same bytes as cxm score writes.")
    String scores(
            @PathParam("id") String assessment,
            @Parameter(description = "Background questions to group by, with commas between; each apart.")
                    @QueryParam("by")
                    @Nullable
                    String by);

    @GET
    @Path("assessments/{id}/standing")
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "Standing against peers, cxm-standing/1")
    String standing(
            @PathParam("id") String assessment,
            @Parameter(description = "Id of a benchmark pack.", required = true) @QueryParam("pack") @Nullable
                    String pack,
            @Parameter(description = SEGMENT) @QueryParam("industry") @Nullable String industry,
            @Parameter(description = SEGMENT) @QueryParam("country") @Nullable String country,
            @Parameter(description = SEGMENT) @QueryParam("size") @Nullable String size);

    @GET
    @Path("assessments/{id}/report")
    @Produces({Api.PDF, MediaType.TEXT_HTML, Api.XLSX, Api.PPTX, MediaType.APPLICATION_JSON})
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "The report, by Accept: PDF unless another form is asked for", description = NOBODY)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = Api.PDF, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string")),
                @Content(mediaType = Api.XLSX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = Api.PPTX, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object"))
            })
    Response report(
            @PathParam("id") String assessment,
            @HeaderParam(HttpHeaders.ACCEPT) @Parameter(hidden = true) @Nullable String accept,
            @BeanParam ReportQuery query);

    @GET
    @Path("assessments/{id}/report.pdf")
    @Produces(Api.PDF)
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "The report as PDF", description = NOBODY)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Api.PDF, schema = @Schema(type = "string", format = "binary")))
    Response pdf(@PathParam("id") String assessment, @BeanParam ReportQuery query);

    @GET
    @Path("assessments/{id}/report.html")
    @Produces(MediaType.TEXT_HTML)
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "The report as one page of HTML", description = NOBODY)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = "string")))
    Response html(@PathParam("id") String assessment, @BeanParam ReportQuery query);

    @GET
    @Path("assessments/{id}/report.xlsx")
    @Produces(Api.XLSX)
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "The figures of the report as a workbook", description = NOBODY)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Api.XLSX, schema = @Schema(type = "string", format = "binary")))
    Response xlsx(@PathParam("id") String assessment, @BeanParam ReportQuery query);

    @GET
    @Path("assessments/{id}/report.pptx")
    @Produces(Api.PPTX)
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "The report as slides whose charts and tables can be edited", description = NOBODY)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Api.PPTX, schema = @Schema(type = "string", format = "binary")))
    Response pptx(@PathParam("id") String assessment, @BeanParam ReportQuery query);

    @GET
    @Path("assessments/{id}/report.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Needs(Scope.RESULTS_READ)
    @Operation(summary = "What the report may show, cxm-report-data/1", description = NOBODY)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    Response json(@PathParam("id") String assessment, @BeanParam ReportQuery query);
}
