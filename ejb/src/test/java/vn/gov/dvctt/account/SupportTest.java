package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.EnterSupport;
import vn.gov.dvctt.dossier.DossierSupportDeskBean;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** An operator sees what a caller sees only while the caller lets them, and the caller sees that. */
class SupportTest {
    private static long caller(StaffGround ground) {
        return ground.person(AccountKind.INDIVIDUAL, null, Instant.parse("2026-01-05T02:00:00Z"));
    }

    private static String code(StaffGround ground, long caller) {
        return ground.as(caller, shop -> shop.get(ConsentDeskBean.class).give());
    }

    private static boolean enters(StaffGround ground, long operator, long caller, String code) {
        return ground.as(operator, shop -> shop.get(SupportDeskBean.class).enter(new EnterSupport(caller, code)));
    }

    private static String looks(StaffGround ground, long operator, long caller) {
        try {
            ground.as(operator, shop -> shop.get(DossierSupportDeskBean.class).dossiers(caller, ""));
            return "shown";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    private static String wrong(String code) {
        return code.charAt(0) == '0' ? "1" + code.substring(1) : "0" + code.substring(1);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nothingIsShownWithoutTheCallersCodeAndEachLookIsWrittenDown(Engine engine) {
        var ground = new StaffGround(engine);
        var operator = ground.operator(Role.SUPPORT);
        var another = ground.operator(Role.SUPPORT);
        var caller = caller(ground);
        assertEquals("account.noConsent", looks(ground, operator, caller));
        var code = code(ground, caller);
        assertEquals("account.noConsent", looks(ground, operator, caller), "a code that nobody said opens nothing");
        assertTrue(enters(ground, operator, caller, code.substring(0, 4) + " " + code.substring(4)));
        assertFalse(enters(ground, another, caller, code), "good once");
        assertEquals("shown", looks(ground, operator, caller));
        assertEquals("account.noConsent", looks(ground, another, caller));
        assertEquals("account.noConsent", looks(ground, operator, caller(ground)), "another person's");
        ground.as(caller, shop -> {
            var mine = shop.get(ConsentDeskBean.class).mine();
            assertEquals("Người " + operator, mine.operator());
            assertEquals(2, mine.looks().size(), "entered, and looked at the list");
            shop.get(ConsentDeskBean.class).end();
            return null;
        });
        assertEquals("account.noConsent", looks(ground, operator, caller), "taken back");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void fiveWrongCodesEndIt(Engine engine) {
        var ground = new StaffGround(engine);
        var operator = ground.operator(Role.SUPPORT);
        var caller = caller(ground);
        var code = code(ground, caller);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertFalse(enters(ground, operator, caller, wrong(code)));
        }
        assertFalse(enters(ground, operator, caller, code));
        ground.as(caller, shop -> {
            assertNull(shop.get(ConsentDeskBean.class).mine().endsAt());
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void itIsOverAfterAQuarterOfAnHourAndWithANewCode(Engine engine) {
        var ground = new StaffGround(engine);
        var operator = ground.operator(Role.SUPPORT);
        var caller = caller(ground);
        var first = code(ground, caller);
        var second = code(ground, caller);
        assertFalse(enters(ground, operator, caller, first), "the second ended the first");
        assertTrue(enters(ground, operator, caller, second));
        assertEquals("shown", looks(ground, operator, caller));
        ground.sql("update support_consent set ends_at = given_at");
        assertEquals("account.noConsent", looks(ground, operator, caller));
        assertThrows(
                Refusal.class,
                () -> ground.as(
                        operator, shop -> shop.get(DossierSupportDeskBean.class).standing(caller, "NS-1")));
    }
}
