package vn.gov.dvctt.document.web.v1;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.rest.JsonText;
import vn.gov.dvctt.shared.web.rest.Problem;
import vn.gov.dvctt.shared.web.rest.ProblemFound;
import vn.gov.dvctt.shared.web.rest.ProblemKind;
import vn.gov.dvctt.shared.web.rest.Problems;

/** Whether a file is ours and what its signatures say, for programs: the same question as the page public/document/verify.xhtml. */
@Path("v1/verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "verifications",
        description =
                "Whether a file was issued here and is unchanged, and what its signatures say. Files are not kept.")
public class VerificationsResource {
    private static final String FILE = "file";

    @EJB
    private Verification verification;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "verification",
            summary = "Verify a file",
            description =
                    "One part named `file`, of at most 20 MiB; an address may ask 30 times a minute. Indications are those of"
                            + " ETSI EN 319 102-1; a file without a signature is INDETERMINATE with NO_SIGNATURE_FOUND. `issuedHere` is"
                            + " true only for a file that is, byte for byte, a result or notice of ours, or a copy on record:"
                            + " whether a result still counts says `result.status`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = VerificationForm.class)))
    @APIResponse(
            responseCode = "200",
            description = "What is known of the file now; not to be stored",
            content = @Content(schema = @Schema(implementation = VerificationAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "There is no part `file`, or it is empty",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The file is larger than is looked at",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many files from this address",
            headers =
                    @Header(
                            name = "Retry-After",
                            description = "Seconds to wait",
                            required = true,
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    public Response verify(List<EntityPart> parts) throws IOException {
        var file = parts.stream()
                .filter(part -> part.getName().equals(FILE))
                .findFirst()
                .orElseThrow(() -> wrong("missing"));
        try (var content = file.getContent()) {
            return Response.ok(JsonText.of(answer(content)))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
    }

    private VerificationAnswer answer(InputStream content) {
        try {
            return VerificationAnswer.of(verification.byFile(content));
        } catch (Refusal refusal) {
            throw problem(refusal);
        }
    }

    private static ProblemFound problem(Refusal refusal) {
        return switch (refusal.key()) {
            case "document.verifyBusy" ->
                ProblemFound.busy(((Number) refusal.arguments().get(0)).longValue());
            case "document.tooLarge" -> ProblemFound.of(ProblemKind.TOO_LARGE);
            default -> wrong("empty");
        };
    }

    private static ProblemFound wrong(String why) {
        return ProblemFound.wrong(List.of(new ProblemFound.Fault(FILE, why)));
    }
}
