package vn.gov.dvctt.account.api;

/** Where an applicant's account stands, for the operator. */
public enum AccountStanding {
    UNCONFIRMED,
    ACTIVE,
    LOCKED,
    MERGED
}
