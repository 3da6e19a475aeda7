package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session is what its row says, on every node; half a sign-in is nobody. */
class AccountSessionsTest {
    private static final Instant NOW = DoorGround.at("02:00:00");
    private static final LocalDate TODAY = RoleGrants.dayOf(NOW);
    private static final Whence HERE = new Whence("Firefox · Linux", "192.0.2.1");

    private static String begun(DoorGround ground, long account, SessionStage stage) {
        var ticket = Secret.fresh();
        ground.in(shop -> {
            shop.get(AccountSessions.class).add(new AccountSession(account, stage, ticket, HERE, NOW));
            return null;
        });
        return ticket.clear();
    }

    private static boolean stands(DoorGround ground, String ticket) {
        return ground.in(shop -> shop.get(AccountSessions.class).standing(ticket, TODAY))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void onlyAnOpenSessionOfAnActiveAccountGivesARole(DoorGround ground) {
        var account = ground.person();
        var open = begun(ground, account, SessionStage.OPEN);
        var found = ground.in(shop -> shop.get(AccountSessions.class).standing(open, TODAY))
                .orElseThrow();
        assertEquals(account, found.standing().accountId());
        assertEquals(Set.of("CITIZEN"), found.standing().roles());
        assertFalse(stands(ground, begun(ground, account, SessionStage.CODE_AWAITED)));
        assertFalse(stands(ground, begun(ground, account, SessionStage.ENROLMENT_AWAITED)));
        assertFalse(stands(ground, "no ticket at all"));
        ground.in(shop -> shop.entities()
                .createNativeQuery("update account set state = 'LOCKED' where id = " + account)
                .executeUpdate());
        assertFalse(stands(ground, open));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void endingAllButOneLeavesThatOne(DoorGround ground) {
        var account = ground.person();
        var mine = begun(ground, account, SessionStage.OPEN);
        var other = begun(ground, account, SessionStage.OPEN);
        var half = begun(ground, account, SessionStage.CODE_AWAITED);
        var strangers = begun(ground, ground.person(), SessionStage.OPEN);
        ground.in(shop -> {
            shop.get(AccountSessions.class).endAll(account, new Secret(mine).hash(), NOW);
            return null;
        });
        assertTrue(stands(ground, mine));
        assertFalse(stands(ground, other));
        assertTrue(stands(ground, strangers));
        assertFalse(ground.is(
                shop -> shop.get(AccountSessions.class).by(half).orElseThrow().isHalfWay(NOW)));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void fiveCodesAndNoMoreEvenAtOnce(DoorGround ground) throws Exception {
        var half = begun(ground, ground.person(), SessionStage.CODE_AWAITED);
        var counted = DoorGround.atOnce(
                9, () -> ground.in(shop -> shop.get(AccountSessions.class).countCode(half)));
        assertEquals(5, counted.stream().filter(yes -> yes).count());
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void lastSeenIsWrittenOnceAMinute(DoorGround ground) {
        var ticket = begun(ground, ground.person(), SessionStage.OPEN);
        assertEquals(NOW, seenAt(ground, ticket));
        see(ground, ticket, NOW.plusSeconds(50));
        assertEquals(NOW, seenAt(ground, ticket));
        see(ground, ticket, NOW.plusSeconds(70));
        assertEquals(NOW.plusSeconds(70), seenAt(ground, ticket));
    }

    private static void see(DoorGround ground, String ticket, Instant at) {
        ground.in(shop -> {
            shop.get(AccountSessions.class).seen(ticket, at);
            return null;
        });
    }

    private static Instant seenAt(DoorGround ground, String ticket) {
        return ground.in(shop -> shop.get(AccountSessions.class).standing(ticket, TODAY))
                .orElseThrow()
                .seenAt();
    }

    @Test
    void presenceIsRecentForTenMinutesAndAHalfSignInForFifteen() {
        var session = new AccountSession(7, SessionStage.CODE_AWAITED, Secret.fresh(), HERE, NOW);
        assertFalse(session.isRecent(NOW), "no presence before the second step");
        assertTrue(session.isHalfWay(NOW.plusSeconds(14 * 60)));
        assertFalse(session.isHalfWay(NOW.plusSeconds(15 * 60)));
        session.open(Secret.fresh(), NOW);
        assertTrue(session.isRecent(NOW.plusSeconds(10 * 60)));
        assertFalse(session.isRecent(NOW.plusSeconds(10 * 60 + 1)));
        session.prove(NOW.plusSeconds(3000));
        assertTrue(session.isRecent(NOW.plusSeconds(3300)));
        session.end(NOW);
        assertFalse(session.isRecent(NOW));
        assertThrows(IllegalStateException.class, () -> session.open(Secret.fresh(), NOW));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void aKnownBrowserIsKnownForItsOwnerOnlyAndForThirtyDays(DoorGround ground) {
        var account = ground.person();
        var token = ground.in(shop -> shop.get(RememberedDevices.class).remember(account, true, HERE, NOW));
        var device = ground.in(shop -> shop.get(RememberedDevices.class).by(token.clear()))
                .orElseThrow();
        assertTrue(device.isGood(account, NOW.plusSeconds(29 * 86_400)));
        assertFalse(device.isGood(account, NOW.plusSeconds(30 * 86_400)));
        assertFalse(device.isGood(account + 1, NOW));
        ground.in(shop -> {
            shop.get(RememberedDevices.class).forgetAll(account, NOW);
            return null;
        });
        assertFalse(ground.in(shop -> shop.get(RememberedDevices.class).by(token.clear()))
                .orElseThrow()
                .isGood(account, NOW));
    }
}
