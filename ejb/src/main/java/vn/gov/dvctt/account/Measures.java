package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.gov.dvctt.account.api.HandedBack;
import vn.gov.dvctt.account.api.WorkHandedBack;

/** What was done to accounts, and what came back from those who left. */
@ApplicationScoped
class Measures {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Measure measure) {
        em.persist(measure);
    }

    /** The latest first. */
    List<Measure> of(long account) {
        return em.createNamedQuery("Measure.of", Measure.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<HandedBack> handedBack(long account) {
        return em.createNamedQuery("Returned.of", Returned.class)
                .setParameter("account", account)
                .getResultStream()
                .map(Returned::row)
                .toList();
    }

    void on(@Observes WorkHandedBack news) {
        em.persist(new Returned(news));
    }
}
