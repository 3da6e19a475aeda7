package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.OneTimeCode.Purpose;

/** One-time codes: given out sparingly, so that five attempts each leave nobody a chance worth having. */
@ApplicationScoped
class Codes {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 10;
    private static final int BEYOND = 1_000_000;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private LookupKey key;

    /** For use outside of a container. */
    static Codes of(EntityManager em, LookupKey key) {
        var codes = new Codes();
        codes.em = em;
        codes.key = key;
        return codes;
    }

    /** A new code; empty where the last one for this purpose went there less than a minute ago, or too many did within a day. */
    Optional<String> give(long account, Purpose purpose, String target, Instant now) {
        var sent = em.createNamedQuery("OneTimeCode.sentTo", OneTimeCode.class)
                .setParameter("target", target)
                .setParameter("since", now.minus(DAY))
                .setMaxResults(MOST_A_DAY)
                .getResultList();
        if (sent.stream().anyMatch(each -> each.isFresh(purpose, now)) || sent.size() >= MOST_A_DAY) {
            return Optional.empty();
        }
        var code = String.format("%06d", new SecureRandom().nextInt(BEYOND));
        em.persist(new OneTimeCode(account, purpose, target, hash(account, purpose, code), now));
        return Optional.of(code);
    }

    /**
     * What the code proves, where it is right; it is used up. Each call is an attempt, counted before the code is looked at. Only the latest code of a purpose
     * counts. Both steps are conditional updates: whoever comes second, on whichever server, changes no row.
     */
    Optional<String> use(long account, Purpose purpose, String code, Instant now) {
        var hash = hash(account, purpose, code);
        var latest = em.createNamedQuery("OneTimeCode.latest", OneTimeCode.class)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        return latest.filter(each -> counted(each, now))
                .filter(each -> usedUp(each, hash, now))
                .map(OneTimeCode::target);
    }

    private boolean counted(OneTimeCode code, Instant now) {
        return em.createNamedQuery("OneTimeCode.attempt")
                        .setParameter("id", code.id())
                        .setParameter("most", OneTimeCode.ATTEMPTS)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private boolean usedUp(OneTimeCode code, String hash, Instant now) {
        return em.createNamedQuery("OneTimeCode.use")
                        .setParameter("id", code.id())
                        .setParameter("hash", hash)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private String hash(long account, Purpose purpose, String code) {
        return key.of("code:" + account + ':' + purpose, code == null || code.isEmpty() ? "none" : code.strip());
    }
}
