package vn.gov.dvctt.procedure.api;

/** Who has to sign a paper digitally before it is submitted (article 7.3 of the circular). */
public enum SignedBy {
    NOBODY,
    ANYBODY,
    INDIVIDUAL,
    ORGANISATION,
    /** An individual first, then the organisation. */
    BOTH
}
