package vn.gov.dvctt.dossier.web.v1;

/** The states in which a dossier may be met from outside. */
public enum Status {
    SUBMITTED,
    SUPPLEMENT_AT_INTAKE,
    REFUSED_AT_INTAKE,
    IN_PROCESS,
    SUPPLEMENT_IN_PROCESS,
    CLOSED_UNANSWERED,
    APPROVED,
    REFUSED,
    RETURNED,
    WITHDRAWN,
    DISCONTINUED
}
