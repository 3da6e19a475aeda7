package vn.gov.dvctt.shared.web.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Parameters whose shape is constrained by annotations. Names the parameter, never the method that takes it. */
@Provider
public class WrongParameters implements ExceptionMapper<ConstraintViolationException> {
    @Context
    private HttpHeaders caller;

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        List<ProblemFound.Fault> faults = failure.getConstraintViolations().stream()
                .map(WrongParameters::fault)
                .distinct()
                .toList();
        var language = Problems.language(caller.getAcceptableLanguages());
        return Problems.answer(Problems.of(language, ProblemFound.wrong(faults)), language)
                .build();
    }

    private static ProblemFound.Fault fault(ConstraintViolation<?> violation) {
        var name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getName();
        }
        return new ProblemFound.Fault(name, "shape");
    }
}
