package vn.gov.dvctt.shared.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Says to browsers that any page may read what {@link OpenToAll} resources answer to a reading request. Cookies play no part. */
@Provider
@OpenToAll
public class OpenDoor implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (Set.of("GET", "HEAD").contains(request.getMethod())) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
            response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, Link");
            response.getHeaders().putSingle("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }
}
