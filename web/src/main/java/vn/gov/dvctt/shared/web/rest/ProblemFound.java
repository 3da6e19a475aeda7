package vn.gov.dvctt.shared.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.dvctt.shared.web.Formats;

/** Ends a call with a problem instead of an answer. */
public class ProblemFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Fault> faults;
    private final transient Object[] arguments;
    private final String refusal;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** What is wrong with one parameter; the text is {@code problem.fault.<key>}. */
    public record Fault(String field, String key, Object... arguments) {
        Problem.Wrong in(Locale language) {
            return new Problem.Wrong(field, Formats.text(language, "problem.fault." + key, arguments));
        }
    }

    private ProblemFound(ProblemKind kind, List<Fault> faults, String refusal, Object... arguments) {
        super(kind.name() + " " + faults.stream().map(Fault::field).toList(), null, false, false);
        this.kind = kind;
        this.faults = List.copyOf(faults);
        this.refusal = refusal;
        this.arguments = arguments.clone();
    }

    public static ProblemFound of(ProblemKind kind, Object... arguments) {
        return new ProblemFound(kind, List.of(), null, arguments);
    }

    public static ProblemFound wrong(List<Fault> faults) {
        return new ProblemFound(ProblemKind.PARAMETER, faults, null);
    }

    public static ProblemFound refused(ProblemKind kind, String refusal) {
        return new ProblemFound(kind, List.of(), refusal);
    }

    /** Too many; says when to come again, in whole minutes. */
    public static ProblemFound busy(long minutes) {
        var found = of(ProblemKind.BUSY, minutes);
        found.headers.put(
                HttpHeaders.RETRY_AFTER,
                String.valueOf(Duration.ofMinutes(minutes).toSeconds()));
        return found;
    }

    ProblemKind kind() {
        return kind;
    }

    public List<Fault> faults() {
        return faults;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    String refusal() {
        return refusal;
    }

    Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
