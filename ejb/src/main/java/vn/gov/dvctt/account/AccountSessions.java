package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.Standing;

/** The sessions of all nodes. */
@ApplicationScoped
class AccountSessions {
    /** As long as the web session lives without a request (web.xml), and a minute in which the last one was not written down. */
    static final Duration IDLE = Duration.ofMinutes(61);

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofDays(90);

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    /** @param seenAt when a request of the session was last written down */
    record Seen(Standing standing, Instant seenAt) {
        boolean isLongAgo(Instant now) {
            return seenAt.plus(SEEN_EVERY).isBefore(now);
        }
    }

    void add(AccountSession session) {
        em.persist(session);
        em.flush();
    }

    /** One query, for it is asked on every request of a signed-in person. */
    Optional<Seen> standing(String ticket, LocalDate day) {
        var rows = em.createNamedQuery("AccountSession.standing", Object[].class)
                .setParameter("hash", new Secret(ticket).hash())
                .setParameter("stage", SessionStage.OPEN)
                .setParameter("state", AccountState.ACTIVE)
                .setParameter("day", day)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var roles = rows.stream()
                .flatMap(row -> Stream.of(row[3], row[4]))
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .collect(Collectors.toSet());
        var first = rows.get(0);
        return Optional.of(new Seen(new Standing((Long) first[0], (String) first[1], roles), (Instant) first[2]));
    }

    Optional<AccountSession> by(String ticket) {
        return em.createNamedQuery("AccountSession.byHash", AccountSession.class)
                .setParameter("hash", new Secret(ticket).hash())
                .getResultStream()
                .findFirst();
    }

    /** The same, to be changed: its row is counted up and written to by other requests meanwhile. */
    Optional<AccountSession> lockedBy(String ticket) {
        return by(ticket).map(this::locked);
    }

    Optional<AccountSession> locked(long id) {
        return Optional.ofNullable(em.find(AccountSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private AccountSession locked(AccountSession session) {
        em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    List<AccountSession> running(long account, Instant now) {
        return em.createNamedQuery("AccountSession.running", AccountSession.class)
                .setParameter("account", account)
                .setParameter("ended", SessionStage.ENDED)
                .setParameter("since", now.minus(KEPT))
                .getResultList();
    }

    /** All of them except one, which may be empty. */
    void endAll(long account, String exceptHash, Instant now) {
        running(account, now).stream()
                .filter(session -> !session.is(exceptHash))
                .map(this::locked)
                .forEach(session -> session.end(now));
    }

    void seen(String ticket, Instant now) {
        em.createNamedQuery("AccountSession.seen")
                .setParameter("hash", new Secret(ticket).hash())
                .setParameter("now", now)
                .setParameter("before", now.minus(SEEN_EVERY))
                .executeUpdate();
    }

    /** Counts a code before it is looked at, so that many at once gain nothing. False where there were enough of them. */
    boolean countCode(String ticket) {
        return em.createNamedQuery("AccountSession.countCode")
                        .setParameter("hash", new Secret(ticket).hash())
                        .setParameter("open", SessionStage.OPEN)
                        .setParameter("ended", SessionStage.ENDED)
                        .setParameter("most", AccountSession.CODES_MOST)
                        .executeUpdate()
                > 0;
    }
}
