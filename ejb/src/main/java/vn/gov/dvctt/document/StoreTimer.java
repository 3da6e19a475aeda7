package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Once a day takes away uploads that a crash or a lost connection left half-written. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoreTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.document");
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    @Inject
    private ContentStore store;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void sweep() throws IOException {
        var swept = store.sweep(Instant.now().minus(LONGEST_UPLOAD));
        LOG.log(System.Logger.Level.INFO, "half-written uploads taken away: {0}", swept);
    }
}
