package vn.gov.dvctt.routing.message;

/** Why a dossier stopped before the system decided. */
public enum StopReason {
    /** By the applicant. */
    WITHDRAWN,
    /** By law. */
    DISCONTINUED,
    /** A request to mend found no answer in time. */
    CLOSED_UNANSWERED,
    /** Another system to which the dossier also travelled refused it. */
    REFUSED_ELSEWHERE
}
