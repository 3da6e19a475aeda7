package vn.gov.dvctt.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.People;

/** Writes versions into the catalogue; the only one who does. */
@Dependent
class CataloguePress {
    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Versions versions;

    @Inject
    private People people;

    /** What the product brings along: in force at once, unless people published something since. */
    void seeded(Definition definition, String fingerprint) {
        var now = Instant.now();
        var latest = latest(definition.code());
        if (latest.isEmpty()) {
            write(definition, 1, fingerprint, now, now);
            return;
        }
        var theirs = latest.get();
        var retired = em.find(CatalogueEntry.class, definition.code()).isRetired();
        if (!retired && !theirs.fingerprint().isBlank() && !theirs.fingerprint().equals(fingerprint)) {
            write(definition, theirs.number() + 1, fingerprint, now, now);
        }
    }

    /** Gives the number of the new version, which holds from the beginning of the day on. */
    int publish(Definition definition, LocalDate from, Instant now) {
        var entry = em.find(CatalogueEntry.class, definition.code(), LockModeType.PESSIMISTIC_WRITE);
        var beginning = from.atStartOfDay(HANOI).toInstant();
        int number = latest(definition.code()).map(CatalogueVersion::number).orElse(0) + 1;
        if (entry == null && beginning.isAfter(now)) {
            em.persist(new CatalogueEntry(definition, 0, names(definition)));
            em.flush();
            em.find(CatalogueEntry.class, definition.code()).retire(now);
        }
        write(definition, number, "", beginning.isAfter(now) ? beginning : now, now);
        return number;
    }

    private void write(Definition definition, int number, String fingerprint, Instant from, Instant now) {
        if (!from.isAfter(now)) {
            inForce(definition, number);
        }
        em.persist(new CatalogueVersion(definition.code(), number, from, fingerprint, versions.written(definition)));
    }

    private void inForce(Definition definition, int number) {
        var entry = em.find(CatalogueEntry.class, definition.code());
        if (entry == null) {
            em.persist(new CatalogueEntry(definition, number, names(definition)));
            em.flush();
            return;
        }
        entry.publish(definition, number, names(definition));
    }

    /** Puts in force what has waited for its day; how many. */
    int putInForce(Instant now) {
        var due = em.createNamedQuery("CatalogueVersion.due", CatalogueVersion.class)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
        due.forEach(version -> inForce(versions.parsed(version.definition()).complete(), version.number()));
        return due.size();
    }

    Optional<CatalogueVersion> latest(String code) {
        return all(code).stream().findFirst();
    }

    /** The latest first. */
    List<CatalogueVersion> all(String code) {
        return em.createNamedQuery("CatalogueVersion.ofEntry", CatalogueVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    private String names(Definition definition) {
        var field = em.find(CatalogueField.class, definition.field());
        return (field == null ? definition.field() : field.name()) + " " + people.unitName(definition.unit()) + " "
                + (definition.nationalCode() == null ? "" : definition.nationalCode());
    }
}
