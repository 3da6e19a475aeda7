package vn.gov.dvctt.account.api;

/** The way of a new official or operator into their account: a link by mail. */
public interface Invitation {
    /** Refuses with {@code account.token} where the link is unknown, used or too old, or with {@code account.faults} where the password is weak. */
    void accept(RenewPassword command);
}
