package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The clock ledgers, one a dossier. */
@Dependent
class ClockEvents {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    void add(ClockEvent event) {
        entities.persist(event);
    }

    List<ClockEvent> of(long dossierId) {
        return entities.createNamedQuery("ClockEvent.ofDossier", ClockEvent.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    /** The last line of a ledger; none: the clock never started. */
    Optional<ClockEvent> last(long dossierId) {
        var events = of(dossierId);
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }
}
