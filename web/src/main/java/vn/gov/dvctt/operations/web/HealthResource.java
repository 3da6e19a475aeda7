package vn.gov.dvctt.operations.web;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.gov.dvctt.operations.api.Health;

/** 200 while the portal can serve people, 503 while it cannot. */
@Path("v1/health")
public class HealthResource {
    @EJB
    private Health health;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response state() {
        var never = new CacheControl();
        never.setNoStore(true);
        var answer = health.isUp()
                ? Response.ok("{\"status\":\"UP\"}")
                : Response.status(Response.Status.SERVICE_UNAVAILABLE).entity("{\"status\":\"DOWN\"}");
        return answer.cacheControl(never).build();
    }
}
