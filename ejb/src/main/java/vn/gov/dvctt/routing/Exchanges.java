package vn.gov.dvctt.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.routing.api.ExchangeState;

/** The exchange table: outbox, inbox, log and evidence. */
@Dependent
class Exchanges {
    private static final int COUNTED = 1000;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Exchange exchange) {
        em.persist(exchange);
    }

    Optional<Exchange> byId(long id) {
        return Optional.ofNullable(em.find(Exchange.class, id));
    }

    Optional<Exchange> find(Direction direction, String system, String messageId) {
        return em.createNamedQuery("Exchange.byMessage", Exchange.class)
                .setParameter("direction", direction)
                .setParameter("system", system)
                .setParameter("messageId", messageId)
                .getResultStream()
                .findFirst();
    }

    /** The oldest messages still to be sent to a system. */
    List<Outgoing> pending(String system, int most) {
        return of("Exchange.pending", system, ExchangeState.PENDING, Outgoing.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The mark of the way to a system; made where there is none yet. */
    OutboxMark mark(String system) {
        var known = em.find(OutboxMark.class, system);
        if (known != null) {
            return known;
        }
        var first = new OutboxMark(system);
        em.persist(first);
        return first;
    }

    /** Marks in bulk; what the system acknowledged in the meantime stays acknowledged. */
    void sent(List<Long> ids, Instant now) {
        em.createNamedQuery("Exchange.sent")
                .setParameter("sent", ExchangeState.SENT)
                .setParameter("pending", ExchangeState.PENDING)
                .setParameter("now", now)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    List<Exchange> ofDossier(String code, long after, int most) {
        return em.createNamedQuery("Exchange.ofDossier", Exchange.class)
                .setParameter("code", code)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    List<Exchange> dead(long before, int most) {
        return em.createNamedQuery("Exchange.inState", Exchange.class)
                .setParameter("state", ExchangeState.DEAD)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<Exchange> deadOf(String system, long before, int most) {
        return of("Exchange.inStateOf", system, ExchangeState.DEAD, Exchange.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<Exchange> latestOf(String system, long before, int most) {
        return em.createNamedQuery("Exchange.latestOf", Exchange.class)
                .setParameter("system", system)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<Exchange> latest(long before, int most) {
        return em.createNamedQuery("Exchange.latest", Exchange.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are, counted no further than 1,000. */
    int count(String system, ExchangeState state) {
        return of("Exchange.counted", system, state, Long.class)
                .setMaxResults(COUNTED)
                .getResultList()
                .size();
    }

    Optional<Instant> oldest(String system, ExchangeState state) {
        return first(of("Exchange.oldest", system, state, Instant.class));
    }

    /** When a message of that system last came into the state. */
    Optional<Instant> newest(String system, ExchangeState state) {
        return first(of("Exchange.newest", system, state, Instant.class));
    }

    private static Optional<Instant> first(TypedQuery<Instant> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    private <T> TypedQuery<T> of(String query, String system, ExchangeState state, Class<T> type) {
        return em.createNamedQuery(query, type).setParameter("state", state).setParameter("system", system);
    }
}
