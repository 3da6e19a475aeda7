package vn.gov.dvctt.shared.web.rest;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import vn.gov.dvctt.shared.Refusal;

/** Everything else: what a desk refused, and what broke. Nothing technical leaves the server; the cause stands in its log. */
@Provider
public class OtherFailures implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(OtherFailures.class.getName());

    @Context
    private HttpHeaders caller;

    @Override
    public Response toResponse(Throwable failure) {
        var language = Problems.language(caller.getAcceptableLanguages());
        return Problems.answer(Problems.of(language, found(failure)), language).build();
    }

    private static ProblemFound found(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            return ProblemFound.refused(ProblemKind.REFUSED, refusal.key());
        }
        if (failure instanceof EJBAccessException) {
            return ProblemFound.of(ProblemKind.FORBIDDEN);
        }
        LOG.log(Level.ERROR, "a call of the API failed", failure);
        return ProblemFound.of(ProblemKind.FAILED);
    }
}
