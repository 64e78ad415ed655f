package org.cxmaturity.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
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

/** Questionnaires: the bundled ones and those uploaded. A published version never changes. */
@Path(Api.BASE)
@Tag(name = "Questionnaires", description = "What is asked. A published version never changes.")
@Produces(MediaType.APPLICATION_JSON)
public interface QuestionnairesApi {
    String LANG = "A language such as da: titles and texts in it, where there is a translation.";

    @GET
    @Path("questionnaires")
    @Operation(summary = "List the questionnaires, the newest version of each, ordered by id")
    Page<QuestionnaireEntry> list(
            @Parameter(description = LANG) @QueryParam("lang") @Nullable String lang,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("next") @Nullable String next);

    @GET
    @Path("questionnaires/{id}")
    @Operation(
            summary = "The newest version of a questionnaire",
            description = "With the keys of the questionnaire format; every translation, or one language with lang.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    QuestionnaireDocument newest(
            @PathParam("id") String id, @Parameter(description = LANG) @QueryParam("lang") @Nullable String lang);

    @GET
    @Path("questionnaires/{id}/versions/{version}")
    @Operation(summary = "One version of a questionnaire")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
    QuestionnaireDocument version(
            @PathParam("id") String id,
            @PathParam("version") String version,
            @Parameter(description = LANG) @QueryParam("lang") @Nullable String lang);

    @POST
    @Path("questionnaires")
    @Consumes({Api.YAML, Api.ZIP, "application/x-yaml", "text/yaml", "application/octet-stream"})
    @Created
    @Needs(Scope.ADMIN)
    @Operation(
            summary = "Publish a version of a questionnaire",
            description = "The YAML file alone, or a zip of the folder with its texts.<language>.yaml files. Lint's"
                    + " faults come with file and line. The same version again: 200 when nothing differs, else 409.")
    QuestionnaireEntry publish(
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = Api.YAML, schema = @Schema(type = "string")),
                                @Content(mediaType = Api.ZIP, schema = @Schema(type = "string", format = "binary"))
                            })
                    InputStream upload);
}
