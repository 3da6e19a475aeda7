package vn.gov.dvctt.account;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import vn.gov.dvctt.shared.Refusal;

/**
 * Hashing is slow on purpose: so many at a time and no more, first come first served, on threads of its own that give way to everybody else's pages (how far stands in
 * the options of the server: {@code -XX:ThreadPriorityPolicy}). Waiting is cheap, being sent away costs a whole page: so the queue is long, as long as three quarters
 * of the threads that answer requests, and beyond it a person is told to come back in a moment.
 */
@ApplicationScoped
class HashGate {
    private static final int AT_ONCE =
            Integer.getInteger("dvctt.signin.at-once", Runtime.getRuntime().availableProcessors());
    /** The server answers with sixteen threads for each processor. */
    private static final int WAITING =
            Integer.getInteger("dvctt.signin.waiting", 12 * Runtime.getRuntime().availableProcessors());

    private static final int IDLE_SECONDS = 60;

    private final ThreadPoolExecutor places;

    HashGate() {
        this(AT_ONCE, WAITING);
    }

    HashGate(int atOnce, int waiting) {
        places = new ThreadPoolExecutor(
                atOnce, atOnce, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), HashGate::thread);
        places.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "dvctt-hash");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    boolean isCrowded() {
        return places.getQueue().remainingCapacity() == 0;
    }

    PasswordHash hash(String password) {
        return passing(() -> PasswordHash.of(password));
    }

    boolean matches(PasswordHash hash, String password) {
        return passing(() -> hash.matches(password));
    }

    <T> T passing(Callable<T> work) {
        try {
            return places.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw new Refusal("account.crowded");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("account.crowded");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void close() {
        places.shutdownNow();
    }
}
