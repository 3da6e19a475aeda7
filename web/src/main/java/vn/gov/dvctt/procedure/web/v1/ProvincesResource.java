package vn.gov.dvctt.procedure.web.v1;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.dvctt.procedure.api.Communes;
import vn.gov.dvctt.shared.web.rest.OpenToAll;
import vn.gov.dvctt.shared.web.rest.Problem;
import vn.gov.dvctt.shared.web.rest.ProblemFound;
import vn.gov.dvctt.shared.web.rest.ProblemKind;
import vn.gov.dvctt.shared.web.rest.Problems;
import vn.gov.dvctt.shared.web.rest.Published;

/** What an answer of the kind COMMUNE may be. */
@Path("v1/provinces")
@RequestScoped
@OpenToAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "provinces", description = "Administrative units that addresses are made of.")
public class ProvincesResource {
    @Inject
    private Published published;

    @GET
    @Path("{id}/communes")
    @Operation(
            operationId = "communes",
            summary = "Communes of a province",
            description = "As numbered by the state: Decision 19/2025/QĐ-TTg with later changes.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, wards first",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = CommuneList.class)))
    @APIResponse(
            responseCode = "304",
            description = "Nothing has changed since the answer with the tag of If-None-Match")
    @APIResponse(
            responseCode = "404",
            description = "No province has this id",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    public Response communes(
            @Parameter(description = "Id of the province, as forms offer it", example = "p01") @PathParam("id")
                    String id,
            @Context Request request) {
        var found = Communes.of(id);
        if (found.isEmpty()) {
            throw ProblemFound.of(ProblemKind.NOT_FOUND);
        }
        var items = found.stream()
                .map(commune -> new CommuneList.Item(commune.code(), commune.name()))
                .toList();
        return published.answer(request, new CommuneList(items)).build();
    }
}
