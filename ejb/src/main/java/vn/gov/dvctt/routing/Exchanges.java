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
        return em.createQuery(
                        "select e from Exchange e where e.direction = :direction and e.system = :system"
                                + " and e.messageId = :messageId",
                        Exchange.class)
                .setParameter("direction", direction)
                .setParameter("system", system)
                .setParameter("messageId", messageId)
                .getResultStream()
                .findFirst();
    }

    /** The oldest messages still to be sent to a system. */
    List<Outgoing> pending(String system, int most) {
        return em.createQuery(
                        "select new vn.gov.dvctt.routing.Outgoing(e.id, e.messageId, e.replays, e.messageType,"
                                + " e.dossierCode, e.correlation, e.body, e.mended) from Exchange e"
                                + " where e.state = :state and e.system = :system order by e.id",
                        Outgoing.class)
                .setParameter("state", ExchangeState.PENDING)
                .setParameter("system", system)
                .setMaxResults(most)
                .getResultList();
    }

    /** Marks in bulk; what the system acknowledged in the meantime stays acknowledged. */
    void sent(List<Long> ids, Instant now) {
        em.createQuery("update Exchange e set e.state = :sent, e.settledAt = :now, e.version = e.version + 1"
                        + " where e.id in :ids and e.state = :pending")
                .setParameter("sent", ExchangeState.SENT)
                .setParameter("pending", ExchangeState.PENDING)
                .setParameter("now", now)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    List<Exchange> ofDossier(String code, long after, int most) {
        return em.createQuery(
                        "select e from Exchange e where e.dossierCode = :code and e.id > :after order by e.id",
                        Exchange.class)
                .setParameter("code", code)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    List<Exchange> dead(long before, int most) {
        return em.createQuery(
                        "select e from Exchange e where e.state = :dead and e.id < :before order by e.id desc",
                        Exchange.class)
                .setParameter("dead", ExchangeState.DEAD)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<Exchange> latest(long before, int most) {
        return em.createQuery("select e from Exchange e where e.id < :before order by e.id desc", Exchange.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are, counted no further than 1,000. */
    int count(String system, ExchangeState state) {
        return inState("select e.id", system, state, Long.class)
                .setMaxResults(COUNTED)
                .getResultList()
                .size();
    }

    Optional<Instant> oldest(String system, ExchangeState state) {
        return inState("select e.createdAt", system, state, Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** When a message of that system last came into the state. */
    Optional<Instant> newest(String system, ExchangeState state) {
        return em.createQuery(
                        "select e.settledAt from Exchange e where e.state = :state and e.system = :system"
                                + " and e.settledAt is not null order by e.id desc",
                        Instant.class)
                .setParameter("state", state)
                .setParameter("system", system)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private <T> TypedQuery<T> inState(String what, String system, ExchangeState state, Class<T> type) {
        return em.createQuery(
                        what + " from Exchange e where e.state = :state and e.system = :system order by e.id", type)
                .setParameter("state", state)
                .setParameter("system", system);
    }
}
