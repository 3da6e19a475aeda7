package vn.gov.dvctt.account.api;

import java.util.OptionalLong;

/**
 * For which organisation the signed-in person has chosen to act in the running call. Set at the door from the session; a wish only: {@link People#acting} looks
 * whether the organisation still wants it.
 */
public final class ActingFor {
    private static final ThreadLocal<Long> CURRENT = new ThreadLocal<>();

    private ActingFor() {}

    public static void set(long organisation) {
        CURRENT.set(organisation);
    }

    public static void clear() {
        CURRENT.remove();
    }

    /** Empty where the person acts for themselves. */
    public static OptionalLong current() {
        var chosen = CURRENT.get();
        return chosen == null ? OptionalLong.empty() : OptionalLong.of(chosen);
    }
}
