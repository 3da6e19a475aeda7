package vn.gov.dvctt.notification.api;

/** How far a notice has come on one way. */
public enum DispatchState {
    QUEUED,
    /** The next hand took it: the mail server, the message centre, the gateway. */
    SENT,
    /** It is known to have arrived; mail never says so. */
    DELIVERED,
    /** It came back, or the next hand will never take it. */
    BOUNCED,
    /** Tried as long as it was worth it. */
    GIVEN_UP;

    /** Whether the person was not reached on this way. */
    public boolean isFailed() {
        return this == BOUNCED || this == GIVEN_UP;
    }
}
