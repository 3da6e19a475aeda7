package vn.gov.dvctt.shared.web.rest;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Problems that a resource found. */
@Provider
public class FoundProblems implements ExceptionMapper<ProblemFound> {
    @Context
    private HttpHeaders caller;

    @Override
    public Response toResponse(ProblemFound found) {
        var language = Problems.language(caller.getAcceptableLanguages());
        var answer = Problems.answer(Problems.of(language, found), language);
        found.headers().forEach(answer::header);
        return answer.build();
    }
}
