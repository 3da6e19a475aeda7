package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A code counts once, however many nodes see it; a new app takes the old one's place only when it has shown a code. */
class SecondFactorsTest {
    private static final int NODES = 4;
    private static final Instant NOW = DoorGround.at("02:00:00");

    private static Totp app(DoorGround ground, long account) {
        var key = ground.in(shop -> shop.get(SecondFactors.class).propose(account, "thu@vi-du.example"))
                .key();
        return new Totp(key.replace(" ", ""));
    }

    private static List<String> confirmed(DoorGround ground, long account, Totp app, Instant at) {
        return ground.in(shop -> shop.get(SecondFactors.class).confirm(account, app.code(Totp.stepAt(at)), at))
                .orElseThrow();
    }

    private static boolean accepts(DoorGround ground, long account, String code, Instant at) {
        return ground.in(shop -> shop.get(SecondFactors.class).acceptsCode(account, code, at));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void aCodeCountsOnceEvenOnManyNodesAtOnce(DoorGround ground) throws Exception {
        var account = ground.person();
        var app = app(ground, account);
        confirmed(ground, account, app, NOW);
        assertFalse(accepts(ground, account, app.code(Totp.stepAt(NOW)), NOW), "the code of the enrolment");
        var later = NOW.plusSeconds(60);
        var code = app.code(Totp.stepAt(later));
        var accepted = DoorGround.atOnce(NODES, () -> accepts(ground, account, code, later));
        assertEquals(1, accepted.stream().filter(yes -> yes).count());
        assertFalse(accepts(ground, account, code, later), "and not once more");
        assertFalse(
                accepts(ground, account, app.code(Totp.stepAt(later) - 1), later),
                "nor one of an earlier step, read over a shoulder");
        assertTrue(accepts(ground, account, app.code(Totp.stepAt(later) + 1), later.plusSeconds(30)));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void aRecoveryCodeIsGoodOnceHoweverItIsTyped(DoorGround ground) throws Exception {
        var account = ground.person();
        var codes = confirmed(ground, account, app(ground, account), NOW);
        assertEquals(10, codes.stream().distinct().count());
        var typed = codes.get(3).toLowerCase(Locale.ROOT).replace("-", " ");
        var accepted = DoorGround.atOnce(
                NODES, () -> ground.is(shop -> shop.get(SecondFactors.class).acceptsRecoveryCode(account, typed, NOW)));
        assertEquals(1, accepted.stream().filter(yes -> yes).count());
        assertEquals(9L, (long) ground.in(shop -> shop.get(SecondFactors.class).codesLeft(account)));
        var other = ground.person();
        assertFalse(ground.is(shop -> shop.get(SecondFactors.class).acceptsRecoveryCode(other, codes.get(0), NOW)));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void newRecoveryCodesEndTheOldOnes(DoorGround ground) {
        var account = ground.person();
        var old = confirmed(ground, account, app(ground, account), NOW);
        var fresh = ground.in(shop -> shop.get(SecondFactors.class).freshCodes(account));
        assertFalse(ground.is(shop -> shop.get(SecondFactors.class).acceptsRecoveryCode(account, old.get(0), NOW)));
        assertTrue(ground.is(shop -> shop.get(SecondFactors.class).acceptsRecoveryCode(account, fresh.get(0), NOW)));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void theOldAppStaysGoodUntilTheNewOneHasShownACode(DoorGround ground) {
        var account = ground.person();
        var old = app(ground, account);
        confirmed(ground, account, old, NOW);
        var fresh = app(ground, account);
        var later = NOW.plusSeconds(90);
        assertFalse(accepts(ground, account, fresh.code(Totp.stepAt(later)), later));
        assertTrue(accepts(ground, account, old.code(Totp.stepAt(later)), later));
        var still = later.plusSeconds(90);
        confirmed(ground, account, fresh, still);
        var then = still.plusSeconds(90);
        assertFalse(accepts(ground, account, old.code(Totp.stepAt(then)), then));
        assertTrue(accepts(ground, account, fresh.code(Totp.stepAt(then)), then));
    }

    @ParameterizedTest
    @EnumSource(DoorGround.class)
    void theSecretIsSealedAndCodesAreHashedInTheDatabase(DoorGround ground) {
        var account = ground.person();
        var app = app(ground, account);
        var codes = confirmed(ground, account, app, NOW);
        var stored = ground.in(shop -> shop.entities()
                .createNativeQuery("select sealed from second_factor where account_id = " + account)
                .getSingleResult()
                .toString());
        assertFalse(stored.contains(app.secret()));
        assertTrue(stored.startsWith("k1."));
        var hashes = ground.in(shop -> shop.entities()
                .createNativeQuery("select hash from recovery_code where account_id = " + account)
                .getResultList()
                .toString());
        assertFalse(hashes.contains(codes.get(0).substring(0, 4)), hashes);
    }
}
