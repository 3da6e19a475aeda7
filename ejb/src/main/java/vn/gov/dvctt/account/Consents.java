package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Callers' consents, and what was looked at. */
@ApplicationScoped
class Consents {
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(SupportConsent consent) {
        em.persist(consent);
    }

    void add(SupportLook look) {
        em.persist(look);
    }

    /** The one given last, unless it is over. */
    Optional<SupportConsent> open(long account, Instant now) {
        return em.createNamedQuery("SupportConsent.open", SupportConsent.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<SupportLook> looks(long account) {
        return em.createNamedQuery("SupportLook.of", SupportLook.class)
                .setParameter("account", account)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
