package vn.gov.dvctt.processing.api;

/** What happened to a dossier since an official last opened it; of several things the latest. */
public enum TaskChange {
    /** The applicant answered a request to mend. */
    SUPPLEMENTED,
    /** The applicant amended it of their own accord. */
    AMENDED,
    /** The applicant wrote a message. */
    MESSAGE,
    /** The applicant said whether they come with the originals. */
    ORIGINALS_ANSWERED,
    /** A colleague noted something beside it. */
    NOTED,
    /** A colleague, or a system, asked the applicant to mend it. */
    SUPPLEMENT_ASKED,
    RECEIVED,
    REFUSED_AT_INTAKE,
    /** A system, another unit or a body outside said what it thinks. */
    OPINION,
    /** A colleague hands it over and waits for a yes or no. */
    HANDED_OVER,
    HAND_OVER_ACCEPTED,
    HAND_OVER_DECLINED,
    /** The head of the unit said who does it. */
    ASSIGNED,
    /** A colleague did their step and it went on to the next. */
    SENT_ON,
    SENT_BACK,
    /** An apology with a new date went to the applicant. */
    APOLOGISED,
    DECIDED,
    WITHDRAWN,
    CLOSED_UNANSWERED,
    RETURNED
}
