package vn.gov.dvctt.account.api;

/** What a member may do for an organisation: look, prepare dossiers, send and withdraw them (which binds the organisation), pay for them. */
public enum Right {
    SEE,
    PREPARE,
    SIGN,
    PAY
}
