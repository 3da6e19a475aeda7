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

/** Takes away uploads that a crash or a lost connection left half-written, once a day, and every few minutes what people took out of their drafts again. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StoreTimer {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.document");
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);
    /** Longer than it takes from storing a content to writing the row that names it. */
    private static final Duration KEPT = Duration.ofSeconds(Long.getLong("dvctt.papers.removed-seconds", 3600));

    private static final int AT_ONCE = 200;

    @Inject
    private ContentStore store;

    @Inject
    private PaperRegister register;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void sweep() throws IOException {
        var swept = store.sweep(Instant.now().minus(LONGEST_UPLOAD));
        LOG.log(System.Logger.Level.INFO, "half-written uploads taken away: {0}", swept);
    }

    /** The row first: a crash in between leaves bytes that nobody names, never a name without bytes. */
    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void removed() throws IOException {
        var before = Instant.now().minus(KEPT);
        for (var paper : register.removed(before, AT_ONCE)) {
            if (register.forget(paper)) {
                store.remove(paper.sha256(), before);
            }
        }
    }
}
