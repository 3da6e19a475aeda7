package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.gov.dvctt.processing.api.ClockEvaluation;
import vn.gov.dvctt.processing.api.EvaluateTerm;
import vn.gov.dvctt.shared.Refusal;

/** When a term ends, for machines: the same question as the page public/processing/clock.xhtml, and the same answer. */
@Path("v1/clock/evaluations")
@RequestScoped
public class ClockEvaluationResource {
    private static final int LARGEST_BODY = 256 * 1024;
    private static final long SECOND = 1_000;

    @EJB
    private ClockEvaluation clock;

    @Inject
    private EvaluationLimit limit;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpHeaders headers;

    @POST
    @Operation(
            summary = "When a term ends, and how it was counted",
            description =
                    "{received, phases:[{amount, unit}], pauses:[{from, to}], calendar?:{off, work, hours}}: moments as ISO"
                            + " instants, units WORKING_DAY, CALENDAR_DAY, WORKING_HOUR; without calendar the published one. A wrong field"
                            + " gets 400 with its path and the reason.")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response evaluate(InputStream body) throws IOException {
        var words = new EvaluationWords(language(headers.getAcceptableLanguages()));
        var wait = limit.wait(request.getRemoteAddr(), Instant.now());
        if (!wait.isZero()) {
            var seconds = Math.max(1, (wait.toMillis() + SECOND - 1) / SECOND);
            return new Problem(words, Problem.TOO_MANY).retryAfter(seconds);
        }
        var bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            return new Problem(words, Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode()).plain();
        }
        return answer(bytes, words);
    }

    private Response answer(byte[] bytes, EvaluationWords words) {
        var wrong = new Problem(words, Response.Status.BAD_REQUEST.getStatusCode());
        var question = parsed(bytes);
        if (question.isEmpty()) {
            return wrong.plain();
        }
        var read = EvaluationReader.read(question.get());
        return read.faults().isEmpty() ? counted(read.command(), words) : wrong.of(read.faults());
    }

    private Response counted(EvaluateTerm command, EvaluationWords words) {
        try {
            var answer = new EvaluationAnswer(words).of(command, clock.evaluate(command));
            return Response.ok(answer.toString(), MediaType.APPLICATION_JSON)
                    .language(words.locale())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (Refusal refusal) {
            var beyond = new EvaluationFault("phases", "beyond", refusal.arguments());
            return new Problem(words, Response.Status.BAD_REQUEST.getStatusCode()).of(List.of(beyond));
        }
    }

    /** Empty for anything but a JSON object; the parser refuses too deep nesting with no type of its own. */
    private static Optional<JsonObject> parsed(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readValue() instanceof JsonObject question ? Optional.of(question) : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Vietnamese unless the caller would rather have English. */
    private static Locale language(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(code -> code.equals("vi") || code.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.forLanguageTag("vi"));
    }
}
