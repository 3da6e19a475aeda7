package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;

/** Once a night takes away what nobody needs any more: counted attempts of a day ago, sessions and known browsers that ended ninety days ago. On two nodes: no harm. */
@Singleton
@PermitAll
public class DoorTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.account");

    @Inject
    private SignInTries tries;

    @Inject
    private AccountSessions sessions;

    @Inject
    private RememberedDevices devices;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void tidy() {
        var now = Instant.now();
        LOG.log(
                System.Logger.Level.INFO,
                "taken away: {0} counted attempts, {1} sessions, {2} known browsers",
                tries.tidy(now),
                sessions.tidy(now),
                devices.tidy(now));
    }
}
