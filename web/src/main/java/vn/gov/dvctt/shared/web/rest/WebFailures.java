package vn.gov.dvctt.shared.web.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the server answers by itself: no such path, no such method, nothing in that media type. */
@Provider
public class WebFailures implements ExceptionMapper<WebApplicationException> {
    private static final int FIRST_PROBLEM = 400;

    @Context
    private HttpHeaders caller;

    @Override
    public Response toResponse(WebApplicationException failure) {
        var given = failure.getResponse();
        if (given.getStatus() < FIRST_PROBLEM) {
            return given; // an answer to OPTIONS or a redirect comes this way too
        }
        var language = Problems.language(caller.getAcceptableLanguages());
        var answer = Problems.answer(Problems.of(language, given.getStatus()), language);
        var allowed = given.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }
}
