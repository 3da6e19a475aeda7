package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Internal notes. */
@Dependent
class DossierNotes {
    static final int SHOWN = 50;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    void add(DossierNote note) {
        entities.persist(note);
    }

    /** Of this dossier: a note of another one is not found. */
    Optional<DossierNote> note(long dossierId, long id) {
        return Optional.ofNullable(entities.find(DossierNote.class, id)).filter(note -> note.dossierId() == dossierId);
    }

    /** Pinned ones first, then the latest; one more than are shown where there are more. */
    List<DossierNote> of(long dossierId) {
        return Stream.concat(some("DossierNote.pinned", dossierId), some("DossierNote.of", dossierId))
                .distinct()
                .toList();
    }

    private Stream<DossierNote> some(String query, long dossierId) {
        return entities.createNamedQuery(query, DossierNote.class)
                .setParameter("dossierId", dossierId)
                .setMaxResults(SHOWN + 1)
                .getResultStream();
    }
}
