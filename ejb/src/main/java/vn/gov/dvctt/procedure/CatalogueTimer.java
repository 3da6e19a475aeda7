package vn.gov.dvctt.procedure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Instant;

/** Puts versions in force on their day, within a minute of its beginning. Of two nodes it does not matter which one does: both would write the same. */
@Singleton
@PermitAll
public class CatalogueTimer {
    @Inject
    private CataloguePress press;

    @Schedule(hour = "*", minute = "*", second = "1", persistent = false)
    void everyMinute() {
        press.putInForce(Instant.now());
    }
}
