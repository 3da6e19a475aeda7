package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opinions on dossiers. */
@Dependent
class Opinions {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    void add(Opinion opinion) {
        entities.persist(opinion);
    }

    Optional<Opinion> opinion(long id) {
        return Optional.ofNullable(entities.find(Opinion.class, id));
    }

    List<Opinion> of(long dossierId) {
        return entities.createNamedQuery("Opinion.of", Opinion.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    /** Nobody waits for them any more. */
    void closeOpen(long dossierId, Instant at) {
        of(dossierId).stream().filter(Opinion::isOpen).forEach(opinion -> opinion.close(at));
    }
}
