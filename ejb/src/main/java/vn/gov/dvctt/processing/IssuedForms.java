package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.processing.api.PrintedForm;

/** Which forms applicants are to have, and which they have. */
@Dependent
class IssuedForms {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    IssuedForm add(IssuedForm form) {
        entities.persist(form);
        return form;
    }

    void remove(IssuedForm form) {
        entities.remove(form);
    }

    List<IssuedForm> of(long dossierId) {
        return entities.createNamedQuery("IssuedForm.of", IssuedForm.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    /** Of two who want the same one sealed the second waits, and finds it sealed. */
    Optional<IssuedForm> toSeal(long dossierId, PrintedForm form, int ordinal) {
        var found = entities.createNamedQuery("IssuedForm.one", IssuedForm.class)
                .setParameter("dossierId", dossierId)
                .setParameter("form", form)
                .setParameter("ordinal", ordinal)
                .getResultStream()
                .findFirst();
        found.ifPresent(this::lock);
        return found;
    }

    Optional<IssuedForm> toSeal(long id) {
        var found = Optional.ofNullable(entities.find(IssuedForm.class, id));
        found.ifPresent(this::lock);
        return found;
    }

    private void lock(IssuedForm form) {
        entities.lock(form, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(form);
    }

    /** What waits and may be tried, longest waiting first. */
    List<Long> due(Instant now, int most) {
        return entities.createNamedQuery("IssuedForm.due", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
