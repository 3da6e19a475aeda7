package vn.gov.dvctt.account.api;

/** For the desks of other features, before an act that a borrowed session must not be enough for: signing, paying, changing an identity. */
public interface Presence {
    /** Refuses with {@code account.again} unless password or code was given in the calling session within the last ten minutes. */
    void required();
}
