package vn.gov.dvctt.account.api;

/** What happens to something whose time is over. */
public enum RetentionFate {
    DELETE,
    MASK
}
