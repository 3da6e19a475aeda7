package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.shared.Refusal;

/** The tasks, one by one. */
@Dependent
class Tasks {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    void add(Task task) {
        entities.persist(task);
    }

    List<Task> open(long dossierId) {
        return entities.createNamedQuery("Task.open", Task.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    Optional<Task> openOf(long dossierId, TaskKind kind) {
        return open(dossierId).stream().filter(task -> task.kind() == kind).findFirst();
    }

    /** The unit is part of the question: a dossier of another unit is not found. */
    Optional<Task> latest(String unit, long dossierId) {
        return entities.createNamedQuery("Task.latestOfUnit", Task.class)
                .setParameter("dossierId", dossierId)
                .setParameter("unit", unit)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Of two officials who act at once the second hears of it before anything else happens. */
    void settle(Task task) {
        try {
            entities.lock(task, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            entities.flush();
        } catch (OptimisticLockException lost) {
            throw new Refusal("processing.changed");
        }
    }
}
