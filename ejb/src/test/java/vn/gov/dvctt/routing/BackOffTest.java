package vn.gov.dvctt.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void pausesDoubleUpToAMinute() {
        var backOff = BackOff.NONE;
        for (var seconds : new int[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
            backOff = backOff.after("broker away", NOW);
            assertEquals(Duration.ofSeconds(seconds), backOff.remaining(NOW));
        }
    }

    @Test
    void nothingHoldsOnceThePauseIsOver() {
        assertEquals(Duration.ZERO, BackOff.NONE.after("away", NOW).remaining(NOW.plusSeconds(1)));
        assertEquals(Duration.ZERO, BackOff.NONE.remaining(NOW));
    }
}
