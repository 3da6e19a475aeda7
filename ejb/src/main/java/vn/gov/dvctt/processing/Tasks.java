package vn.gov.dvctt.processing;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.shared.Refusal;

/** The tasks, one by one. */
@Dependent
class Tasks {
    private static final String OUT_OF_STEP = "dossier.outOfStep";
    private static final String CHANGED = "processing.changed";

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

    /** In the order in which they were opened. */
    List<Task> all(long dossierId) {
        return entities.createNamedQuery("Task.all", Task.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    Optional<Task> task(long id) {
        return Optional.ofNullable(entities.find(Task.class, id));
    }

    /** What is open of a dossier in its own process, opinions of others left aside; the unit is part of the question. */
    Optional<Task> step(String unit, long dossierId) {
        return open(dossierId).stream()
                .filter(task -> task.kind() != TaskKind.OPINION && task.unit().equals(unit))
                .findFirst();
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

    /** Who acted on a dossier holds what is open of it from now on; what another role is to do is left for that role. */
    void hold(long dossierId, Person official) {
        open(dossierId).stream()
                .filter(task -> task.role().isEmpty()
                        || task.role().filter(official.roles()::contains).isPresent())
                .forEach(task -> task.holdBy(official));
    }

    /** What it is about has changed: an act upon what was seen before is refused. */
    void overtake(Task task) {
        entities.lock(task, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Does a deed and writes it at once: who finds that another was faster hears a refusal, not a failure of the database. */
    <T> T unlessOvertaken(Supplier<T> deed) {
        try {
            var done = deed.get();
            entities.flush();
            return done;
        } catch (Refusal refusal) {
            throw OUT_OF_STEP.equals(refusal.key()) ? new Refusal(CHANGED) : refusal;
        } catch (EJBException | PersistenceException failure) {
            throw isOvertaken(failure) ? new Refusal(CHANGED) : failure;
        }
    }

    private static boolean isOvertaken(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof PessimisticLockException
                        || cause instanceof LockTimeoutException);
    }
}
