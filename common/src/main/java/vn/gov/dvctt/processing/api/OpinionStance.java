package vn.gov.dvctt.processing.api;

/** What an opinion comes to. */
public enum OpinionStance {
    AGREES,
    AGREES_WITH_REMARKS,
    DISAGREES,
    NO_OPINION
}
