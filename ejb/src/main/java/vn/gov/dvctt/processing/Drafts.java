package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.gov.dvctt.shared.Refusal;

/** Drafts of decisions. */
@Dependent
class Drafts {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    Optional<DecisionDraft> of(long dossierId) {
        return entities.createNamedQuery("DecisionDraft.of", DecisionDraft.class)
                .setParameter("dossierId", dossierId)
                .getResultStream()
                .findFirst();
    }

    /** Where there has to be one. */
    DecisionDraft mustBe(long dossierId) {
        return of(dossierId).orElseThrow(() -> new Refusal("processing.noDraft"));
    }

    DecisionDraft begun(long dossierId) {
        return of(dossierId).orElseGet(() -> {
            var draft = new DecisionDraft(dossierId);
            entities.persist(draft);
            return draft;
        });
    }
}
