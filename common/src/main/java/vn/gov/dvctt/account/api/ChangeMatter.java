package vn.gov.dvctt.account.api;

/** What changed in an account. */
public enum ChangeMatter {
    NAME,
    CONTACT,
    IDENTITY_NUMBER,
    TAX_NUMBER,
    PHONE,
    ADDRESS,
    SIGN_IN_NAME,
    LEVEL,
    STATE,
    MEMBER
}
