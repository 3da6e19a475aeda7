package vn.gov.dvctt.shared;

/**
 * Where the running call came from: a client address, or {@code jms:TNN}. Set at the door (servlet filter, listener) and read by the audit; the desks in
 * between need not know.
 */
public final class CallOrigin {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private CallOrigin() {}

    public static void set(String origin) {
        CURRENT.set(origin);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** The origin, or {@code internal} for timers and start-up. */
    public static String current() {
        var origin = CURRENT.get();
        return origin == null ? "internal" : origin;
    }
}
