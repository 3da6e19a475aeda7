package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The clock ledgers, one a dossier. Lines are added under the lock of the dossier, and what follows from them is kept in step. */
@Dependent
class ClockEvents {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private ClockKeeper keeper;

    ClockEvents() {}

    ClockEvents(EntityManager entities, ClockKeeper keeper) {
        this.entities = entities;
        this.keeper = keeper;
    }

    void add(ClockEvent event) {
        entities.persist(event);
        if (event.kind() == ClockEventKind.STARTED) {
            keeper.begin(event);
            return;
        }
        keeper.follow(event.dossierId(), of(event.dossierId()), event.happenedAt());
    }

    List<ClockEvent> of(long dossierId) {
        return entities.createNamedQuery("ClockEvent.ofDossier", ClockEvent.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    /** Several ledgers at once, by dossier. */
    Map<Long, List<ClockEvent>> of(Collection<Long> dossierIds) {
        return entities.createNamedQuery("ClockEvent.ofDossiers", ClockEvent.class)
                .setParameter("ids", dossierIds)
                .getResultStream()
                .collect(Collectors.groupingBy(ClockEvent::dossierId));
    }

    /** The line of the apology, which is made once; none: nobody had to. */
    Optional<ClockEvent> apology(long dossierId) {
        return of(dossierId).stream()
                .filter(event -> event.kind() == ClockEventKind.EXTENDED)
                .findFirst();
    }

    /** The last line of a ledger; none: the clock never started. */
    Optional<ClockEvent> last(long dossierId) {
        var events = of(dossierId);
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }
}
