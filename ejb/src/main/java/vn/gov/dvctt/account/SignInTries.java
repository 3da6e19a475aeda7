package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;

/** The counted attempts of all nodes. */
@ApplicationScoped
class SignInTries {

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    /**
     * Counts an attempt under all its keys. Gives the seconds to wait where it comes too early under one of them (it is then counted under none), else 0. Fails
     * where another node writes the first row of a key at the same moment: to be asked again, in another transaction.
     */
    long enter(Collection<GuessKey> keys, Instant now) {
        var ordered = keys.stream().sorted(Comparator.comparing(GuessKey::kind)).toList();
        var rows = new ArrayList<SignInTry>();
        for (var key : ordered) {
            rows.add(locked(key, now));
        }
        var wait = rows.stream().mapToLong(row -> row.wait(now)).max().orElse(0);
        for (int index = 0; wait == 0 && index < rows.size(); index++) {
            rows.get(index).count(ordered.get(index).kind(), now);
        }
        return wait;
    }

    private SignInTry locked(GuessKey key, Instant now) {
        var row = em.find(SignInTry.class, key.text(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            return row;
        }
        var fresh = new SignInTry(key, now);
        em.persist(fresh);
        em.flush();
        return fresh;
    }

    void forget(GuessKey key) {
        em.createNamedQuery("SignInTry.forget").setParameter("key", key.text()).executeUpdate();
    }

    /** That one was no guess: what was counted before it stays. */
    void giveBack(GuessKey key) {
        em.createNamedQuery("SignInTry.giveBack")
                .setParameter("key", key.text())
                .executeUpdate();
    }

    /** The person was who they said: their own counts are done with, and the network's is as before. */
    void settle(Knock knock) {
        if (knock.device() > 0) {
            knock.keys().forEach(this::forget);
            return;
        }
        forget(knock.pair());
        forget(knock.account());
        giveBack(knock.network());
    }
}
