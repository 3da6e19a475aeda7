package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.dvctt.shared.Refusal;

/** Deliveries, their letters and hand-overs. Whoever changes one holds its row first, so that a notice and an enquiry are heard one after the other. */
@Dependent
class Deliveries {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    void add(Delivery delivery) {
        entities.persist(delivery);
    }

    Optional<Delivery> ofDossier(long dossierId) {
        return entities.createNamedQuery("Delivery.ofDossier", Delivery.class)
                .setParameter("dossier", dossierId)
                .getResultStream()
                .findFirst();
    }

    Optional<Delivery> toChange(long dossierId) {
        return ofDossier(dossierId).map(found -> held(found.id()));
    }

    Delivery held(long id) {
        return entities.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(PostalOrder order) {
        entities.persist(order);
    }

    /** The latest first. */
    List<PostalOrder> orders(Delivery delivery) {
        return entities.createNamedQuery("PostalOrder.ofDelivery", PostalOrder.class)
                .setParameter("delivery", delivery.id())
                .getResultList();
    }

    Optional<PostalOrder> latest(Delivery delivery) {
        return orders(delivery).stream().findFirst();
    }

    Optional<PostalOrder> order(String key) {
        return entities.createNamedQuery("PostalOrder.ofKey", PostalOrder.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    PostalOrder order(long id) {
        return entities.find(PostalOrder.class, id);
    }

    /** As it stands now that its delivery is held. */
    PostalOrder fresh(PostalOrder order) {
        entities.refresh(order);
        return order;
    }

    List<Long> dueOrders(Instant now, int most) {
        return entities.createNamedQuery("PostalOrder.due", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    List<Long> toRemind(Instant now, int most) {
        return entities.createNamedQuery("Delivery.toRemind", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Gives a place at that time, and up the one before. Refuses with {@code delivery.slotFull}, also where somebody else was faster by an instant. */
    void seat(Delivery delivery, Instant slot, int most) {
        var taken = entities.createNamedQuery("VisitSeat.takenAt", VisitSeat.class)
                .setParameter("unit", delivery.unit())
                .setParameter("at", slot)
                .setParameter("but", delivery.id())
                .getResultStream()
                .map(VisitSeat::seat)
                .collect(Collectors.toSet());
        var free = IntStream.range(0, most)
                .filter(seat -> !taken.contains(seat))
                .findFirst()
                .orElseThrow(() -> new Refusal("delivery.slotFull"));
        leaveSeat(delivery);
        try {
            entities.persist(new VisitSeat(delivery, slot, free));
            entities.flush();
        } catch (PersistenceException taker) {
            throw new Refusal("delivery.slotFull");
        }
    }

    void leaveSeat(Delivery delivery) {
        entities.createNamedQuery("VisitSeat.leave")
                .setParameter("delivery", delivery.id())
                .executeUpdate();
    }

    void add(CounterHandover handover) {
        entities.persist(handover);
    }

    Optional<CounterHandover> handover(Delivery delivery) {
        return entities.createNamedQuery("CounterHandover.of", CounterHandover.class)
                .setParameter("delivery", delivery.id())
                .getResultStream()
                .findFirst();
    }

    void keep(AttorneyScan scan) {
        entities.persist(scan);
    }

    Optional<AttorneyScan> scan(long paper) {
        return Optional.ofNullable(entities.find(AttorneyScan.class, paper));
    }
}
