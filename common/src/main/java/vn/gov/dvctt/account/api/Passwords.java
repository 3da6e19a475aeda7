package vn.gov.dvctt.account.api;

/** Asked by pages before a new password is sent to its desk, so that the reason stands beside the field. The desks ask again. */
public interface Passwords {
    /** Whether it stands on the lists of passwords that are tried first, being common or stolen. */
    boolean isKnown(String password);
}
