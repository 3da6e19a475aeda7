package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.shared.Refusal;

/** Requests to show originals. */
@Dependent
class OriginalsRequests {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    void add(OriginalsRequest request) {
        entities.persist(request);
    }

    /** The latest first. */
    List<OriginalsRequest> of(long dossierId) {
        return entities.createNamedQuery("OriginalsRequest.of", OriginalsRequest.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    /** At most one. */
    Optional<OriginalsRequest> open(long dossierId) {
        return of(dossierId).stream()
                .filter(request -> request.state().isOpen())
                .findFirst();
    }

    /** Of this dossier: a request of another one is not found. */
    OriginalsRequest request(long dossierId, long id) {
        return Optional.ofNullable(entities.find(OriginalsRequest.class, id))
                .filter(request -> request.dossierId() == dossierId)
                .orElseThrow(() -> new Refusal("processing.originalsGone"));
    }

    /** Where a unit last received people. */
    Optional<String> place(String unit) {
        return entities.createNamedQuery("OriginalsRequest.place", String.class)
                .setParameter("unit", unit)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The dossier came to its end. */
    void fallAway(long dossierId, Instant now) {
        open(dossierId).ifPresent(request -> request.fallAway(now));
    }
}
