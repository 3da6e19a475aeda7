package vn.gov.dvctt.processing.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Why a question is not answered, as RFC 9457 writes it: in the caller's language, each wrong field with its place and reason. */
record Problem(EvaluationWords words, int status) {
    static final int TOO_MANY = 429;

    Response plain() {
        return response(body(words.text("clock.problem." + status + ".detail"))).build();
    }

    Response of(List<EvaluationFault> faults) {
        var first = faults.get(0);
        var errors = Json.createArrayBuilder();
        faults.forEach(fault -> errors.add(Json.createObjectBuilder()
                .add("field", fault.path())
                .add("pointer", fault.pointer())
                .add("reason", reason(fault))));
        var body = body(first.path() + ": " + reason(first))
                .add("field", first.path())
                .add("reason", reason(first))
                .add("errors", errors);
        return response(body).build();
    }

    Response retryAfter(long seconds) {
        return response(body(words.text("clock.problem." + status + ".detail", seconds)))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private JsonObjectBuilder body(String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", words.text("clock.problem." + status))
                .add("status", status)
                .add("detail", detail);
    }

    private Response.ResponseBuilder response(JsonObjectBuilder body) {
        return Response.status(status)
                .type("application/problem+json")
                .language(words.locale())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(body.build().toString());
    }

    private String reason(EvaluationFault fault) {
        return words.text(fault.key(), fault.arguments().toArray());
    }
}
