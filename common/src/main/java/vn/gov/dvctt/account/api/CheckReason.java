package vn.gov.dvctt.account.api;

/** Why the operator is to look at somebody's papers: asked for, name or number changed, an older account is claimed. */
public enum CheckReason {
    ASKED,
    CHANGED,
    CLAIM
}
