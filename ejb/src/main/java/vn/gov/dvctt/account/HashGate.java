package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import vn.gov.dvctt.shared.Refusal;

/**
 * Hashing is slow on purpose: so many at a time and no more, first come first served. Beyond a short queue a person is told to come back in a moment, so that a
 * storm at the door does not hold the threads that everybody else's pages need.
 */
@ApplicationScoped
class HashGate {
    private static final int AT_ONCE =
            Integer.getInteger("dvctt.signin.at-once", Runtime.getRuntime().availableProcessors());
    private static final int WAITING = Integer.getInteger("dvctt.signin.waiting", 4 * AT_ONCE);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    boolean isCrowded() {
        return places.getQueueLength() >= WAITING;
    }

    PasswordHash hash(String password) {
        return passing(() -> PasswordHash.of(password));
    }

    boolean matches(PasswordHash hash, String password) {
        return passing(() -> hash.matches(password));
    }

    private <T> T passing(Supplier<T> work) {
        if (isCrowded()) {
            throw new Refusal("account.crowded");
        }
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
