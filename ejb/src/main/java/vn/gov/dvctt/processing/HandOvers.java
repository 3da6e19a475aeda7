package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** From hand to hand. */
@Dependent
class HandOvers {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    void add(HandOver handOver) {
        entities.persist(handOver);
    }

    List<HandOver> of(long dossierId) {
        return entities.createNamedQuery("HandOver.of", HandOver.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    void answer(Task task, boolean yes, String why, Instant at) {
        of(task.dossierId()).stream()
                .filter(one -> one.isOpen() && one.taskId() == task.id())
                .forEach(one -> one.answer(yes, why, at));
    }
}
