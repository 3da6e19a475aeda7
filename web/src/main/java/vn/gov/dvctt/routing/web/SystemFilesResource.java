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
import java.util.Map;
import vn.gov.dvctt.routing.api.DepositDocument;
import vn.gov.dvctt.routing.api.SystemFiles;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The file counter for specialised systems: papers of dossiers out, documents of theirs in. Both stream; neither is held in memory. */
@Path("v1/systems")
@RequestScoped
@RolesAllowed(Role.SYSTEM)
public class SystemFilesResource {
    private static final int UNPROCESSABLE = 422;

    @EJB
    private SystemFiles files;

    @GET
    @Path("papers/{reference: [A-Za-z0-9_-]{1,64}}")
    public Response paper(@PathParam("reference") String reference) {
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
            return refused(Response.Status.NOT_FOUND.getStatusCode(), refusal);
        }
    }

    @PUT
    @Path("documents/{sha256: [0-9a-f]{64}}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response document(
            @PathParam("sha256") String sha256,
            @QueryParam("name") @NotBlank @Size(max = 255) String name,
            InputStream content) {
        try {
            return Response.ok(files.deposit(new DepositDocument(sha256, name, content)))
                    .build();
        } catch (Refusal refusal) {
            return refused(UNPROCESSABLE, refusal);
        }
    }

    private static Response refused(int status, Refusal refusal) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("refusal", refusal.key()))
                .build();
    }
}
