package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How whoever guesses is slowed down, and who is not slowed down with them. */
class SignInTriesTest {
    private static final Instant NOW = DoorGround.at("02:00:00");
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    /** A network nobody else of these tests uses. */
    private static String network() {
        return "10." + NETWORKS.incrementAndGet() + ".7.";
    }

    private static String somebody(DoorGround ground) {
        return "ai" + ground.person() + "@vi-du.example";
    }

    private static long enter(DoorGround ground, Knock knock, Instant at) {
        for (int round = 0; ; round++) {
            try {
                return ground.in(shop -> shop.get(SignInTries.class).enter(knock.keys(), at));
            } catch (PersistenceException e) {
                if (round == 8) {
                    throw e;
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void fromTheThirdAttemptOnEachWaitsTwiceAsLong(DoorGround ground) {
        var knock = new Knock(somebody(ground), network() + "1", 0);
        assertEquals(0, enter(ground, knock, NOW));
        assertEquals(0, enter(ground, knock, NOW));
        assertEquals(0, enter(ground, knock, NOW));
        assertEquals(2, enter(ground, knock, NOW));
        assertEquals(1, enter(ground, knock, NOW.plusSeconds(1)), "asking too early is not counted");
        assertEquals(0, enter(ground, knock, NOW.plusSeconds(2)));
        assertEquals(4, enter(ground, knock, NOW.plusSeconds(2)));
        assertEquals(0, enter(ground, knock, NOW.plusSeconds(6)));
        assertEquals(8, enter(ground, knock, NOW.plusSeconds(6)));
        assertEquals(0, enter(ground, knock, NOW.plusSeconds(40 * 60)), "after half an hour it is forgotten");
        assertEquals(0, enter(ground, knock, NOW.plusSeconds(40 * 60)));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void manyAttemptsAtOnceCountAsMany(DoorGround ground) throws Exception {
        var knock = new Knock(somebody(ground), network() + "1", 0);
        var waits = DoorGround.atOnce(8, () -> enter(ground, knock, NOW));
        assertEquals(3, waits.stream().filter(wait -> wait == 0).count(), waits.toString());
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void guessesAtOneAccountFromManyNetworksAreSlowedTogether(DoorGround ground) {
        var email = somebody(ground);
        var passed = 0;
        for (int each = 0; each < 40; each++) {
            passed += enter(ground, new Knock(email, network() + "1", 0), NOW) == 0 ? 1 : 0;
        }
        assertEquals(10, passed);
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void oneNetworkThatTriesManyAccountsIsSlowedButItsKnownBrowsersAreNot(DoorGround ground) {
        var network = network();
        var passed = 0;
        for (int each = 0; each < 60; each++) {
            passed += enter(ground, new Knock("x" + each + network + "@vi-du.example", network + (each % 250), 0), NOW)
                            == 0
                    ? 1
                    : 0;
        }
        assertEquals(30, passed);
        var owner = somebody(ground);
        assertNotEquals(0, enter(ground, new Knock(owner, network + "9", 0), NOW));
        assertEquals(0, enter(ground, new Knock(owner, network + "9", ground.person()), NOW));
        assertEquals(0, enter(ground, new Knock(owner, network() + "9", 0), NOW), "nor is the account elsewhere");
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void whoeverWasRightGivesNothingBackToTheNetworkButTheirOwnAttempt(DoorGround ground) {
        var network = network();
        for (int each = 0; each < 29; each++) {
            assertEquals(0, enter(ground, new Knock("y" + each + network, network + each, 0), NOW));
        }
        var right = new Knock(somebody(ground), network + "77", 0);
        assertEquals(0, enter(ground, right, NOW));
        ground.in(shop -> {
            shop.get(TryBook.class).settle(right);
            return null;
        });
        assertTrue(enter(ground, new Knock("z" + network, network + "200", 0), NOW.plusSeconds(1)) > 0);
        assertEquals(0, enter(ground, new Knock("z" + network, network + "200", 0), NOW.plusSeconds(2)));
        assertTrue(enter(ground, new Knock("w" + network, network + "201", 0), NOW.plusSeconds(3)) > 0);
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void whatIsADayOldIsTidiedAwayAndNobodysWordsStandInTheTable(DoorGround ground) {
        var email = somebody(ground);
        var knock = new Knock(email, network() + "1", 0);
        enter(ground, knock, NOW);
        var keys = ground.in(shop -> shop.entities()
                .createNativeQuery("select guess_key from sign_in_try")
                .getResultList()
                .toString());
        assertTrue(keys.contains(knock.pair().text()) && !keys.contains("@"), keys);
        ground.in(shop -> shop.get(AccountPerishables.class).end("SIGN_IN_TRIES", NOW.plusSeconds(60 * 60), 10_000));
        assertEquals(List.of(), ground.in(shop -> shop.entities()
                .createNativeQuery("select guess_key from sign_in_try")
                .getResultList()));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.17, c00002/24",
        "192.0.2.250, c00002/24",
        "192.0.3.1, c00003/24",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::9, 20010db800010002/64",
        "::ffff:192.0.2.17, c00002/24",
        "jms:TNN, jms:TNN",
        "internal, internal"
    })
    void aNetworkIsAHouseholdOrOffice(String origin, String network) {
        assertEquals(network, Network.of(origin).text());
    }

    @Test
    void thePauseGrowsToItsLimitAndNoFurther() {
        assertEquals(300, GuessKind.PAIR.pauseAfter(50).toSeconds());
        assertEquals(900, GuessKind.ACCOUNT.pauseAfter(1_000_000).toSeconds());
    }
}
