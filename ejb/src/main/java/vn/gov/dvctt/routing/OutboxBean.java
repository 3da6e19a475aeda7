package vn.gov.dvctt.routing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;

/**
 * The relay's short transactions on the outbox. Nobody acts here: the rows were written, and recorded, by whoever caused them.
 *
 * <p>Reading writes a mark and commits it. H2 shows a commit to others before it is on disk (measured: of 40 processes killed at work, 14 had read a row that was
 * gone afterwards; with a commit of the reader's own in between, none), and Oracle may. Then a system would hold a message of a reception that never was, and
 * the reception made anew would send it a second.
 */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
public class OutboxBean implements Outbox {
    @Inject
    private Exchanges exchanges;

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Outgoing> pending(String system, int most, Instant now) {
        var batch = exchanges.pending(system, most);
        if (!batch.isEmpty()) {
            exchanges.mark(system).read(batch.get(batch.size() - 1).id(), now);
        }
        return batch;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(List<Long> ids, Instant now) {
        exchanges.sent(ids, now);
    }
}
