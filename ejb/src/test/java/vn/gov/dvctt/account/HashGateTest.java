package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.dvctt.shared.Refusal;

@Timeout(60)
class HashGateTest {
    private final CountDownLatch opened = new CountDownLatch(1);

    private Thread held() throws InterruptedException {
        opened.await();
        return Thread.currentThread();
    }

    @Test
    void whoeverHashesGivesWayAndWhoeverComesWhenTheQueueIsFullIsSentAway() throws Exception {
        var gate = new HashGate(1, 2);
        var callers = new ArrayList<CompletableFuture<Thread>>();
        for (int caller = 0; caller < 3; caller++) {
            callers.add(
                    CompletableFuture.supplyAsync(() -> gate.passing(this::held), task -> new Thread(task).start()));
        }
        while (!gate.isCrowded()) {
            Thread.sleep(5);
        }
        assertEquals(
                "account.crowded",
                assertThrows(Refusal.class, () -> gate.hash("một mật khẩu")).key());
        opened.countDown();
        var worker = callers.get(0).get();
        for (var caller : callers) {
            assertEquals(worker, caller.get(), "one at a time");
        }
        assertEquals(Thread.MIN_PRIORITY, worker.getPriority());
        assertFalse(gate.isCrowded());
        assertTrue(gate.matches(gate.hash("một mật khẩu"), "một mật khẩu"));
        gate.close();
    }

    @Test
    void aFailureReachesTheCaller() {
        var gate = new HashGate(1, 2);
        assertThrows(IllegalStateException.class, () -> gate.matches(new PasswordHash("unheard-of$x"), "x"));
        gate.close();
    }
}
