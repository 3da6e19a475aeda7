package vn.gov.dvctt.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.shared.Allowance;

class GuessLimitTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final String CODE = "000.00.00.G13-261124-0001";
    private static final String HERE = "203.0.113.7";

    private final GuessLimit limit = new GuessLimit();

    @Test
    void aCodeRestsAfterTenWrongSecretsFromWhereverTheyCome() {
        for (int guess = 0; guess < GuessLimit.WRONG_OF_A_CODE; guess++) {
            assertEquals(Optional.empty(), limit.enter(CODE, "203.0.113." + guess, NOW));
        }
        var wait = limit.enter(CODE, "198.51.100.1", NOW.plusSeconds(600));
        assertEquals(Optional.of(Duration.ofMinutes(50)), wait);
        assertEquals(Optional.empty(), limit.enter(CODE, "198.51.100.1", NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void anAddressRestsAfterSixtyWrongSecretsForWhateverCodes() {
        for (int guess = 0; guess < GuessLimit.WRONG_FROM_AN_ADDRESS; guess++) {
            assertEquals(Optional.empty(), limit.enter("NS-261124-" + guess, HERE, NOW));
        }
        assertTrue(limit.enter(CODE, HERE, NOW).isPresent());
        assertEquals(Optional.empty(), limit.enter(CODE, "203.0.113.8", NOW));
    }

    @Test
    void anAddressAtRestDoesNotUseUpACode() {
        for (int guess = 0; guess < GuessLimit.WRONG_FROM_AN_ADDRESS; guess++) {
            limit.enter("NS-261124-" + guess, HERE, NOW);
        }
        for (int guess = 0; guess < 2 * GuessLimit.WRONG_OF_A_CODE; guess++) {
            limit.enter(CODE, HERE, NOW);
        }
        assertEquals(Optional.empty(), limit.enter(CODE, "203.0.113.8", NOW));
    }

    @Test
    void aCodeAtRestDoesNotUseUpAnAddress() {
        for (int guess = 0; guess < GuessLimit.WRONG_OF_A_CODE; guess++) {
            limit.enter(CODE, "203.0.113." + guess, NOW);
        }
        for (int guess = 0; guess < GuessLimit.WRONG_FROM_AN_ADDRESS; guess++) {
            assertTrue(limit.enter(CODE, "198.51.100.1", NOW).isPresent());
        }
        assertEquals(Optional.empty(), limit.enter("NS-261124-ABCDEF", "198.51.100.1", NOW));
    }

    @Test
    void rightSecretsAreNotCountedAsWrong() {
        for (int look = 0; look < GuessLimit.ASKED_FROM_AN_ADDRESS; look++) {
            assertEquals(Optional.empty(), limit.enter(CODE, HERE, NOW));
            limit.right(CODE, HERE);
        }
        assertEquals(Optional.of(Duration.ofMinutes(1)), limit.enter(CODE, HERE, NOW), "but nobody may ask for ever");
    }

    @Test
    void manyGuessesAtOnceGainNothing() throws Exception {
        var admitted = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(16);
        for (int guess = 0; guess < 200; guess++) {
            var address = "203.0.113." + guess;
            pool.submit(() -> limit.enter(CODE, address, NOW).isEmpty() ? admitted.incrementAndGet() : 0);
        }
        pool.shutdown();
        assertTrue(pool.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(GuessLimit.WRONG_OF_A_CODE, admitted.get());
    }

    @Test
    void aNetworkOfVersionSixIsOneCaller() {
        assertEquals(Allowance.network("2001:db8:1:2::1"), Allowance.network("2001:db8:1:2:ffff:0:0:9%eth0"));
        assertNotEquals(Allowance.network("2001:db8:1:2::1"), Allowance.network("2001:db8:1:3::1"));
        assertEquals(HERE, Allowance.network(HERE));
        assertEquals("jms:TNN", Allowance.network("jms:TNN"));
    }

    @Test
    void memoryStaysWithinItsBounds() {
        var allowance = new Allowance(3, Duration.ofHours(1), 100);
        for (int key = 0; key < 1_000; key++) {
            allowance.enter("key" + key, NOW.plusSeconds(key));
        }
        assertTrue(allowance.keys() <= 100, () -> allowance.keys() + " keys");
        assertEquals(Optional.empty(), allowance.enter("key999", NOW.plusSeconds(1_000)));
    }
}
