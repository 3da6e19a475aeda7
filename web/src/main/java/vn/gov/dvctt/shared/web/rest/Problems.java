package vn.gov.dvctt.shared.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.shared.web.Formats;

/** Writes problems in the language of the caller. */
public final class Problems {
    public static final String TYPE = "application/problem+json";

    private Problems() {}

    static Problem of(Locale language, ProblemFound found) {
        var wrong = found.faults().isEmpty()
                ? null
                : found.faults().stream().map(fault -> fault.in(language)).toList();
        var kind = found.kind();
        return described(language, kind, kind.status(), wrong, found.refusal(), found.arguments());
    }

    /** A status that no resource of ours chose. */
    public static Problem of(Locale language, int status) {
        return described(language, ProblemKind.of(status), status, null, null);
    }

    private static Problem described(
            Locale language,
            ProblemKind kind,
            int status,
            List<Problem.Wrong> wrong,
            String refusal,
            Object... arguments) {
        var key = "problem." + kind.name();
        var title = Formats.text(language, key + ".title");
        return new Problem(
                kind.type(), title, status, Formats.text(language, key + ".detail", arguments), wrong, refusal);
    }

    static Response.ResponseBuilder answer(Problem problem, Locale language) {
        return Response.status(problem.status())
                .type(TYPE)
                .entity(problem)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** The first of the caller's languages that we speak. */
    public static Locale language(List<Locale> accepted) {
        return accepted.stream()
                .filter(each -> List.of("vi", "en").contains(each.getLanguage()))
                .findFirst()
                .map(each -> Locale.forLanguageTag(each.getLanguage()))
                .orElse(Words.VIETNAMESE);
    }
}
