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

/** The relay's short transactions on the outbox. Nobody acts here: the rows were written, and recorded, by whoever caused them. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
public class OutboxBean implements Outbox {
    @Inject
    private Exchanges exchanges;

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Outgoing> pending(String system, int most) {
        return exchanges.pending(system, most);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void sent(List<Long> ids, Instant now) {
        exchanges.sent(ids, now);
    }
}
