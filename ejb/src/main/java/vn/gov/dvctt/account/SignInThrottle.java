package vn.gov.dvctt.account;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Slows down whoever guesses: each further attempt has to wait twice as long as the one before. Counted in the database, so that all nodes count as one, and before
 * the password or code is looked at, so that many attempts at once gain nothing.
 */
@ApplicationScoped
class SignInThrottle {
    private static final int ROUNDS = 8;

    @EJB
    private TryBook book;

    /** Counts an attempt. Gives the seconds to wait where it comes too early (it is then not counted), else 0. */
    long enter(Knock knock, Instant now) {
        return enter(knock.keys(), now);
    }

    /** The same for codes and proofs of an account that is known already. */
    long enter(GuessKind kind, long account, Instant now) {
        return enter(List.of(GuessKey.of(kind, String.valueOf(account))), now);
    }

    private long enter(Collection<GuessKey> keys, Instant now) {
        for (int round = 1; ; round++) {
            try {
                return book.enter(keys, now);
            } catch (EJBException e) {
                // two who come first at the same moment: one of them finds the other's row
                if (round == ROUNDS) {
                    throw e;
                }
            }
        }
    }

    void settle(Knock knock) {
        book.settle(knock);
    }

    void settle(GuessKind kind, long account) {
        book.forget(List.of(GuessKey.of(kind, String.valueOf(account))));
    }

    /** Its owner has read a mail: whatever was counted against the account from wherever, this address included, is forgotten. */
    void unlock(Knock knock) {
        book.forget(List.of(knock.pair(), knock.account()));
    }
}
