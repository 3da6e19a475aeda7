package vn.gov.dvctt.account.api;

/** The four kinds of accounts of article 14: two kinds of applicants, officials of the ministry's units, the operator's people. */
public enum AccountKind {
    INDIVIDUAL,
    ORGANISATION,
    OFFICIAL,
    OPERATOR
}
