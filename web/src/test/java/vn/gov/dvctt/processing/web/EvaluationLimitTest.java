package vn.gov.dvctt.processing.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EvaluationLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private final EvaluationLimit limit = new EvaluationLimit();

    @Test
    void aStoreOfQuestionsIsFreeAndThenOneMustWait() {
        for (int i = 0; i < 300; i++) {
            assertTrue(limit.wait("10.0.0.1", NOW).isZero(), "question " + i);
        }
        assertFalse(limit.wait("10.0.0.1", NOW).isZero());
        assertTrue(limit.wait("10.0.0.1", NOW).compareTo(Duration.ofSeconds(1)) < 0);
    }

    @Test
    void whoWaitsAsLongAsToldIsAnswered() {
        for (int i = 0; i < 300; i++) {
            limit.wait("10.0.0.1", NOW);
        }
        var wait = limit.wait("10.0.0.1", NOW);

        assertEquals(Duration.ZERO, limit.wait("10.0.0.1", NOW.plus(wait)));
    }

    @Test
    void anotherAddressHasAStoreOfItsOwn() {
        for (int i = 0; i < 400; i++) {
            limit.wait("10.0.0.1", NOW);
        }
        assertTrue(limit.wait("10.0.0.2", NOW).isZero());
    }
}
