package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.gov.dvctt.account.api.RecoveryRow;
import vn.gov.dvctt.shared.Refusal;

/** Requests to let somebody in again. */
@ApplicationScoped
class RecoveryRequests {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    long add(RecoveryRequest request) {
        em.persist(request);
        em.flush();
        return request.id();
    }

    /** Locked: two operators may decide at once. */
    RecoveryRequest request(long id) {
        var found = em.find(RecoveryRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refusal("account.recoveryClosed");
        }
        return found;
    }

    boolean isOpenFor(long account) {
        return em.createNamedQuery("RecoveryRequest.ofAccount", Long.class)
                        .setParameter("account", account)
                        .setParameter("state", RecoveryState.REQUESTED)
                        .getSingleResult()
                > 0;
    }

    List<RecoveryRow> open(long after, int most) {
        return em.createNamedQuery("RecoveryRequest.open", RecoveryRow.class)
                .setParameter("state", RecoveryState.REQUESTED)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
