package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierReceived;

/** The lines of the register books, one by one. */
@Dependent
class RegisterEntries {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    /** The next line of the unit's book. Receptions of a unit come one after the other, for each has taken a code before: no serial is given twice. */
    RegisterEntry next(DossierReceived news) {
        var last = entities.createNamedQuery("RegisterEntry.lastSerial", Integer.class)
                .setParameter("unit", news.unit())
                .setParameter("book", RegisterEntry.bookOf(news.at()))
                .getSingleResult();
        return new RegisterEntry(news, last == null ? 1 : last + 1);
    }

    void add(RegisterEntry entry) {
        entities.persist(entry);
    }

    /** Empty before reception. */
    Optional<RegisterEntry> of(long dossierId) {
        return Optional.ofNullable(entities.find(RegisterEntry.class, dossierId));
    }
}
