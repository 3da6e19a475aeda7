package vn.gov.dvctt.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BrokerUserTest {
    @Test
    void noSaltIsTakenForANumberOfRounds() {
        var random = new Random(7);
        for (int drawn = 0; drawn < 20_000; drawn++) {
            var salt = BrokerUser.salt(random);
            assertEquals(16, salt.length());
            assertFalse(salt.startsWith("r"), salt);
        }
    }

    @Test
    void aPasswordFitsItsHashAndNoOther() {
        var user = new BrokerUser("TNN", "mat-khau-thu");
        assertTrue(user.hash().startsWith("$6$"));
        assertTrue(BrokerUser.matches(user.hash(), "mat-khau-thu"));
        assertFalse(BrokerUser.matches(user.hash(), "mat-khau-khac"));
        assertFalse(user.renewIfMisread("mat-khau-thu"), "it can be read");
    }
}
