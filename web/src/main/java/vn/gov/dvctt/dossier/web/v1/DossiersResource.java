package vn.gov.dvctt.dossier.web.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.dvctt.dossier.api.DossierLookUp;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.rest.JsonText;
import vn.gov.dvctt.shared.web.rest.Problem;
import vn.gov.dvctt.shared.web.rest.ProblemFound;
import vn.gov.dvctt.shared.web.rest.ProblemKind;
import vn.gov.dvctt.shared.web.rest.Problems;

/** How far a dossier is, for whoever holds its slip. */
@Path("v1/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers", description = "How far a dossier is, for whoever holds its slip. Never personal data.")
public class DossiersResource {
    @EJB
    private DossierLookUp lookUp;

    @GET
    @Path("{code}")
    @Operation(
            operationId = "dossierStanding",
            summary = "Where a dossier stands",
            description =
                    "Ten wrong secrets an hour for one code, and sixty an hour from one address, are answered; then both"
                            + " rest. An address may ask 240 times a minute.")
    @APIResponse(
            responseCode = "200",
            description = "Where it stands now; not to be stored",
            content = @Content(schema = @Schema(implementation = Standing.class)))
    @APIResponse(
            responseCode = "404",
            description = "The code is unknown, or the secret is wrong or missing: all answered alike",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many tries for this code or from this address",
            headers =
                    @Header(
                            name = "Retry-After",
                            description = "Seconds to wait",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    public Response standing(
            @Parameter(
                            description = "Dossier code, or the number given at submission",
                            example = "000.00.00.G13-261124-0001")
                    @PathParam("code")
                    String code,
            @Parameter(
                            description = "The four digits printed on the slip",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, pattern = "\\d{4}"))
                    @QueryParam("secret")
                    String secret) {
        var standing = found(code, secret).orElseThrow(() -> ProblemFound.of(ProblemKind.DOSSIER_UNKNOWN));
        return Response.ok(JsonText.of(Standing.of(standing, Instant.now())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Optional<DossierStanding> found(String code, String secret) {
        try {
            return lookUp.standing(code, secret == null ? "" : secret);
        } catch (Refusal busy) {
            throw ProblemFound.busy(((Number) busy.arguments().get(0)).longValue());
        }
    }
}
