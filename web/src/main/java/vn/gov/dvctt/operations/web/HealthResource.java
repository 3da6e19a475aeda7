package vn.gov.dvctt.operations.web;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.dvctt.operations.api.Health;

/** 200 while the portal can serve people, 503 while it cannot. */
@Path("v1/health")
@Tag(name = "health", description = "Whether the portal can serve people.")
public class HealthResource {
    /** The answer. */
    @Schema(name = "Health", description = "Whether the portal can serve people.")
    public record State(Status status) {}

    /** The two states. */
    @Schema(name = "HealthStatus")
    public enum Status {
        UP,
        DOWN
    }

    @EJB
    private Health health;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "health", summary = "Whether the portal can serve people")
    @APIResponse(
            responseCode = "200",
            description = "It can",
            content = @Content(schema = @Schema(implementation = State.class)))
    @APIResponse(
            responseCode = "503",
            description = "It cannot",
            content = @Content(schema = @Schema(implementation = State.class)))
    public Response state() {
        var answer = health.isUp()
                ? Response.ok(new State(Status.UP))
                : Response.status(Response.Status.SERVICE_UNAVAILABLE).entity(new State(Status.DOWN));
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
