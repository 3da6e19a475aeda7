package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.shared.Refusal;

/** Drafts of decisions, and the book that gives them their numbers. */
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

    /** The first of a year opens the book; should two do so at once, the second is refused by its key and tries again. */
    String nextNumber(String unit, Instant at) {
        var key = DecisionBook.key(unit, WorkCalendar.dateOf(at).getYear());
        var book = entities.find(DecisionBook.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (book == null) {
            book = new DecisionBook(key);
            entities.persist(book);
        }
        return book.next(unit);
    }
}
