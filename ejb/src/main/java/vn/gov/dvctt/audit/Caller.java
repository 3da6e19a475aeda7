package vn.gov.dvctt.audit;

import jakarta.ejb.EJBContext;
import java.util.List;
import vn.gov.dvctt.shared.CallOrigin;

/** Whose call it is: a person's account id, a system's code, or somebody who has not signed in. */
record Caller(String who, String role, String origin) {
    private static final String NOBODY = "anonymous";
    private static final String INSIDE = "internal";
    private static final String LISTENER = "jms:";

    static Caller of(EJBContext context, List<String> admitted) {
        var origin = CallOrigin.current();
        var principal = context.getCallerPrincipal().getName();
        // a message has no principal of its own here: its sender was proven by the broker
        var who = origin.startsWith(LISTENER) ? origin.substring(LISTENER.length()) : principal;
        var role = admitted.stream().filter(context::isCallerInRole).findFirst().orElse(null);
        return new Caller(who, role, origin);
    }

    /** Start-up, timers and relays: nobody acts. */
    boolean isClockwork() {
        return origin.equals(INSIDE) && who.equals(NOBODY);
    }
}
