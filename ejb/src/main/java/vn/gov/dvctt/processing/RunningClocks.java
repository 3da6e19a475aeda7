package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The clocks that run or stand still. */
@Dependent
class RunningClocks {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    RunningClocks() {}

    RunningClocks(EntityManager entities) {
        this.entities = entities;
    }

    Optional<RunningClock> of(long dossierId) {
        return Optional.ofNullable(entities.find(RunningClock.class, dossierId));
    }

    void begun(RunningClock clock) {
        entities.persist(clock);
    }

    void stopped(RunningClock clock) {
        entities.remove(clock);
    }

    /** Whether any clock was counted by a calendar older than this one; reads one end of an index. */
    boolean anyBehind(long edition) {
        var oldest =
                entities.createNamedQuery("RunningClock.oldest", Long.class).getSingleResult();
        return oldest != null && oldest < edition;
    }

    List<Long> behind(long edition, long after, int most) {
        return entities.createNamedQuery("RunningClock.behind", Long.class)
                .setParameter("edition", edition)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** The clocks that a change of some days can touch: due on the first of them or later, begun before the last one was over. In order of date and dossier. */
    List<RunningClock> touched(DueCursor after, Instant begunBefore, int most) {
        return entities.createNamedQuery("RunningClock.touched", RunningClock.class)
                .setParameter("dueAt", after.dueAt())
                .setParameter("dossierId", after.dossierId())
                .setParameter("before", begunBefore)
                .setMaxResults(most)
                .getResultList();
    }

    /** First and last dossier whose clock runs; empty where none does. */
    Optional<long[]> bounds() {
        var row =
                entities.createNamedQuery("RunningClock.bounds", Object[].class).getSingleResult();
        return row[0] == null ? Optional.empty() : Optional.of(new long[] {(Long) row[0], (Long) row[1]});
    }
}
