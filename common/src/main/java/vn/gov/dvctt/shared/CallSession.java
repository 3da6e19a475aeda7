package vn.gov.dvctt.shared;

import java.util.Optional;

/**
 * In which session the running call is made: the ticket that the sign-in gave to that session. Set at the door beside {@link CallOrigin}, read by the account
 * feature where it matters that a person has just proved to be there.
 */
public final class CallSession {
    /** Request attribute in which the sign-in mechanism leaves the ticket for the door. */
    public static final String ATTRIBUTE = "dvctt.call.session";

    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private CallSession() {}

    public static void set(String ticket) {
        CURRENT.set(ticket);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** Empty for machines, timers and whoever has not signed in. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }
}
