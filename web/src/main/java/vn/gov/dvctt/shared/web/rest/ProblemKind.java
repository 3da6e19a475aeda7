package vn.gov.dvctt.shared.web.rest;

import java.util.Arrays;
import java.util.Locale;

/** What can go wrong, as programs tell it apart: {@code urn:dvctt:problem:<name>}. Titles and details stand in the texts under {@code problem.<NAME>}. */
public enum ProblemKind {
    PARAMETER(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    PROCEDURE_UNKNOWN(404),
    DOSSIER_UNKNOWN(404),
    FILE_UNKNOWN(404),
    METHOD(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    REFUSED(422),
    BUSY(429),
    FAILED(500),
    OTHER(400);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String type() {
        return "urn:dvctt:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The general kind of a status that the server itself answered with. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? OTHER : FAILED);
    }
}
