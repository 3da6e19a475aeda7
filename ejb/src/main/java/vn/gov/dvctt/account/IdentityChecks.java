package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.CheckReason;
import vn.gov.dvctt.account.api.CheckRow;
import vn.gov.dvctt.shared.Refusal;

/** Requests to look at papers; of one account at most one is open. */
@ApplicationScoped
class IdentityChecks {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void file(long account, CheckReason reason, String words, Instant now) {
        openOf(account)
                .ifPresentOrElse(
                        check -> check.renew(reason, words, now),
                        () -> em.persist(new IdentityCheck(account, reason, words, now)));
    }

    Optional<IdentityCheck> openOf(long account) {
        return em.createNamedQuery("IdentityCheck.openOf", IdentityCheck.class)
                .setParameter("account", account)
                .setParameter("state", IdentityCheck.State.OPEN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<CheckRow> open(long after, int most) {
        return em.createNamedQuery("IdentityCheck.open", CheckRow.class)
                .setParameter("state", IdentityCheck.State.OPEN)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    IdentityCheck check(long id) {
        return Optional.ofNullable(em.find(IdentityCheck.class, id)).orElseThrow(() -> new Refusal("account.noCheck"));
    }
}
