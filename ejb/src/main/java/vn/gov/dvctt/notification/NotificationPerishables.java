package vn.gov.dvctt.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.account.api.Perishables;

/** Mails and short messages that were sent, or given up. */
@Dependent
class NotificationPerishables implements Perishables {
    private static final Map<String, String> ROWS = Map.of("NOTICES", "Notice", "TEXTS", "TextMessage");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Override
    public Set<String> kinds() {
        return ROWS.keySet();
    }

    @Override
    public int end(String kind, Instant before, int most) {
        var ids = em.createNamedQuery(ROWS.get(kind) + ".stale", Long.class)
                .setParameter("before", before)
                .setParameter("pending", NoticeState.PENDING)
                .setMaxResults(most)
                .getResultList();
        if (!ids.isEmpty()) {
            em.createNamedQuery(ROWS.get(kind) + ".drop")
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
        return ids.size();
    }
}
