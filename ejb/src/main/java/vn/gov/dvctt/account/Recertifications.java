package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rounds of all units. */
@ApplicationScoped
class Recertifications {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Recertification round) {
        em.persist(round);
    }

    Recertification round(long id) {
        return em.find(Recertification.class, id);
    }

    boolean isBegun(String unit, Quarter quarter) {
        return em.createNamedQuery("Recertification.of", Recertification.class)
                .setParameter("unit", unit)
                .setParameter("quarter", quarter.code())
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    Optional<Recertification> latest(String unit) {
        return em.createNamedQuery("Recertification.latest", Recertification.class)
                .setParameter("unit", unit)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Ids of those that end on a day or before, and of which nobody was reminded. */
    List<Long> toRemind(LocalDate day) {
        return ids("Recertification.toRemind", day);
    }

    /** Ids of those that ended before a day. */
    List<Long> toClose(LocalDate day) {
        return ids("Recertification.toClose", day);
    }

    private List<Long> ids(String query, LocalDate day) {
        return em.createNamedQuery(query, Long.class).setParameter("day", day).getResultList();
    }
}
