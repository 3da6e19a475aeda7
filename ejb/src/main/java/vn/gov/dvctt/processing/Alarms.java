package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The alarms. Setting and taking away happen under the lock of their dossier. */
@Dependent
class Alarms {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    Alarms() {}

    Alarms(EntityManager entities) {
        this.entities = entities;
    }

    /** What a moment is about; its alarm has not rung yet. */
    record Ringing(long dossierId, AlarmKind kind, Instant about) {}

    /** The first plan of a dossier. */
    void add(long dossierId, Collection<AlarmPlan.Planned> plan) {
        plan.forEach(planned -> entities.persist(new ClockAlarm(dossierId, planned)));
    }

    /** Puts a plan in place of what waits. What already rang for the same date does not ring again. */
    void set(long dossierId, AlarmMatter matter, Collection<AlarmPlan.Planned> plan) {
        takeAway(dossierId, matter);
        if (plan.isEmpty()) {
            return;
        }
        var rang = rang(dossierId, matter);
        add(
                dossierId,
                plan.stream()
                        .filter(planned -> !rang.contains(new Ringing(dossierId, planned.kind(), planned.about())))
                        .toList());
    }

    void takeAway(long dossierId, AlarmMatter matter) {
        entities.createNamedQuery("ClockAlarm.takeAway")
                .setParameter("dossierId", dossierId)
                .setParameter("matter", matter)
                .executeUpdate();
    }

    private Set<Ringing> rang(long dossierId, AlarmMatter matter) {
        var rang = new HashSet<Ringing>();
        entities.createNamedQuery("ClockAlarm.rang", Object[].class)
                .setParameter("dossierId", dossierId)
                .setParameter("matter", matter)
                .getResultStream()
                .forEach(row -> rang.add(new Ringing(dossierId, (AlarmKind) row[0], (Instant) row[1])));
        return rang;
    }

    List<Long> due(Instant now, int most) {
        return entities.createNamedQuery("ClockAlarm.due", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty where it rang meanwhile, or was taken away. */
    Optional<Ringing> pending(long id, Instant now) {
        return entities.createNamedQuery("ClockAlarm.pending", Object[].class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row -> new Ringing((Long) row[0], (AlarmKind) row[1], (Instant) row[2]));
    }

    /** One of many wins: the update waits for another's to commit, and then finds nothing left. Undone with the transaction it stands in. */
    boolean claim(long id, Instant now) {
        return entities.createNamedQuery("ClockAlarm.claim")
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** It failed: once more, after a pause. */
    void postpone(long id, Instant now) {
        until(id, now.plus(PAUSE));
    }

    /** It came too early. */
    void until(long id, Instant moment) {
        entities.createNamedQuery("ClockAlarm.postpone")
                .setParameter("id", id)
                .setParameter("nextAt", moment)
                .executeUpdate();
    }
}
