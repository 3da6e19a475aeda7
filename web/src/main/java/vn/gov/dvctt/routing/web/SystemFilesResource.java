package vn.gov.dvctt.routing.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.dvctt.routing.api.DepositDocument;
import vn.gov.dvctt.routing.api.SystemFiles;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.rest.Problem;
import vn.gov.dvctt.shared.web.rest.ProblemFound;
import vn.gov.dvctt.shared.web.rest.ProblemKind;
import vn.gov.dvctt.shared.web.rest.Problems;

/** The file counter for specialised systems: papers of dossiers out, documents of theirs in. Both stream; neither is held in memory. */
@Path("v1/systems")
@RequestScoped
@RolesAllowed(Role.SYSTEM)
@SecurityRequirement(name = "system")
@Tag(
        name = "systems",
        description =
                "The counter for files of specialised systems. A paper is redeemed by the reference in a message.")
@APIResponse(
        responseCode = "401",
        description = "Name or password of the system is wrong or missing",
        content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
public class SystemFilesResource {
    @EJB
    private SystemFiles files;

    @GET
    @Operation(
            operationId = "paper",
            summary = "Fetch a paper",
            description = "A paper of a dossier that was sent to the calling system.")
    @APIResponse(
            responseCode = "200",
            description = "The paper; size and SHA-256 stand in the message that named it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "Nothing was lent to this system under this reference",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Not handed out: `refusal` says `document.notScanned`, the virus scanner has not called it clean; ask again later",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    @Path("papers/{reference: [A-Za-z0-9_-]{1,64}}")
    public Response paper(
            @Parameter(description = "The reference that the message gives") @PathParam("reference") String reference) {
        try {
            var paper = files.paper(reference);
            StreamingOutput content = out -> {
                try (var in = files.open(reference)) {
                    in.transferTo(out);
                }
            };
            return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
                    .header(HttpHeaders.CONTENT_LENGTH, paper.bytes())
                    .header("X-Content-Type-Options", "nosniff")
                    .build();
        } catch (Refusal refusal) {
            var kind = refusal.key().startsWith("document.") ? ProblemKind.REFUSED : ProblemKind.FILE_UNKNOWN;
            throw ProblemFound.refused(kind, refusal.key());
        }
    }

    @PUT
    @Operation(
            operationId = "deposit",
            summary = "Deposit a document",
            description =
                    "Takes a PDF in, such as a result; again with the same content gives the same reference. Messages of"
                            + " the system name the document by it.")
    @RequestBody(
            description = "The document itself",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "It is in the store",
            content = @Content(schema = @Schema(implementation = Deposited.class)))
    @APIResponse(
            responseCode = "400",
            description = "The name is missing or too long",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Not taken: `refusal` says why, such as `routing.hashDiffers`",
            content = @Content(mediaType = Problems.TYPE, schema = @Schema(implementation = Problem.class)))
    @Path("documents/{sha256: [0-9a-f]{64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response document(
            @Parameter(description = "What the content hashes to, in lower-case hex") @PathParam("sha256")
                    String sha256,
            @Parameter(description = "File name to show to people", required = true, example = "giay-phep.pdf")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 255)
                    String name,
            InputStream content) {
        try {
            var receipt = files.deposit(new DepositDocument(sha256, name, content));
            return Response.ok(new Deposited(receipt.reference(), receipt.sha256(), receipt.bytes()))
                    .build();
        } catch (Refusal refusal) {
            throw ProblemFound.refused(ProblemKind.REFUSED, refusal.key());
        }
    }
}
