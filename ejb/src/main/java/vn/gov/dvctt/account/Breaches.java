package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The register of breaches. */
@ApplicationScoped
class Breaches {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Breach breach) {
        em.persist(breach);
    }

    void add(BreachLine line) {
        em.persist(line);
    }

    Optional<Breach> breach(long id) {
        return Optional.ofNullable(em.find(Breach.class, id));
    }

    List<Breach> page(long before, int most) {
        return em.createNamedQuery("Breach.page", Breach.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<BreachLine> lines(long breach) {
        return em.createNamedQuery("BreachLine.of", BreachLine.class)
                .setParameter("breach", breach)
                .getResultList();
    }

    /** Ids of those not reported and not warned of, discovered until a moment. */
    List<Long> toWarn(Instant since) {
        return em.createNamedQuery("Breach.toWarn", Long.class)
                .setParameter("since", since)
                .getResultList();
    }
}
