package vn.gov.dvctt.procedure.web.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.FieldRow;
import vn.gov.dvctt.procedure.api.ProcedureRow;
import vn.gov.dvctt.shared.web.rest.Coded;
import vn.gov.dvctt.shared.web.rest.OpenToAll;
import vn.gov.dvctt.shared.web.rest.Problem;
import vn.gov.dvctt.shared.web.rest.ProblemFound;
import vn.gov.dvctt.shared.web.rest.ProblemKind;
import vn.gov.dvctt.shared.web.rest.Problems;
import vn.gov.dvctt.shared.web.rest.Published;
import vn.gov.dvctt.shared.web.rest.Words;

/** The published catalogue for programs. */
@Path("v1/procedures")
@RequestScoped
@OpenToAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "procedures", description = "The published catalogue of procedures. Pages of other sites may read it.")
public class ProceduresResource {
    @EJB
    private Catalogue catalogue;

    @Inject
    private Published published;

    @GET
    @Operation(
            operationId = "findProcedures",
            summary = "Find procedures",
            description = "The same search as on the portal’s page: accents and word order are forgiven.")
    @APIResponse(
            responseCode = "200",
            description = "One page; a header Link with rel=next leads to the following one",
            headers = {
                @Header(
                        name = "Link",
                        description = "`<…>; rel=\"next\"` where there is a further page",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ProcedureList.class)))
    @APIResponse(
            responseCode = "304",
            description = "Nothing has changed since the answer with the tag of If-None-Match")
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong; `errors` names it",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    public Response find(@BeanParam Search search, @Context Request request, @Context UriInfo address) {
        var page = catalogue.search(search.query(), search.cursor());
        var fields = fields();
        var list = new ProcedureList(
                page.rows().stream().map(row -> item(row, fields)).toList(), Cursor.published(page.next()));
        var answer = published.answer(request, list);
        if (list.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + following(address, list.next()) + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "procedure",
            summary = "One procedure, whole",
            description = "Papers by case, statutory time, fee, form, results, legal basis, steps.")
    @APIResponse(
            responseCode = "200",
            description = "The version in force",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = Procedure.class)))
    @APIResponse(
            responseCode = "304",
            description = "Nothing has changed since the answer with the tag of If-None-Match")
    @APIResponse(
            responseCode = "404",
            description = "No published procedure has this code",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    public Response procedure(
            @Parameter(description = "Code of the procedure in this portal", example = "1.000657") @PathParam("code")
                    String code,
            @Context Request request) {
        var view = catalogue.procedure(code).orElseThrow(() -> ProblemFound.of(ProblemKind.PROCEDURE_UNKNOWN));
        var version = view.version();
        var procedure = Procedure.of(
                view,
                field(version.field(), view.fieldName(), fields()),
                new Coded(version.unit(), new Words(view.unitName(), null)));
        return published.answer(request, procedure).build();
    }

    private static ProcedureList.Item item(ProcedureRow row, Map<String, FieldRow> fields) {
        return new ProcedureList.Item(
                row.code(),
                row.nationalCode(),
                row.title(),
                field(row.field(), row.fieldName(), fields),
                new Coded(row.unit(), new Words(row.unitName(), null)),
                row.level(),
                "/api/v1/procedures/" + row.code());
    }

    private Map<String, FieldRow> fields() {
        return catalogue.fields().stream().collect(Collectors.toMap(FieldRow::code, row -> row));
    }

    private static Coded field(String code, String name, Map<String, FieldRow> fields) {
        var row = fields.get(code);
        return new Coded(code, new Words(name, row == null ? null : row.nameEn()));
    }

    /** Path and query only: what the portal is called outside is known to the proxy before it. */
    private static String following(UriInfo address, String next) {
        var uri =
                address.getRequestUriBuilder().replaceQueryParam("after", next).build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
