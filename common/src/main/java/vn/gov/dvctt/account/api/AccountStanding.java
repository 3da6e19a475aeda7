package vn.gov.dvctt.account.api;

/** Where an applicant's account stands, for the operator: LOCKED by the operator, SUSPENDED and CANCELLED by its owner. */
public enum AccountStanding {
    UNCONFIRMED,
    ACTIVE,
    LOCKED,
    SUSPENDED,
    CANCELLED,
    MERGED
}
