package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The code on a document, as it is drawn and as people type it. */
class VerifyCodeTest {
    @Test
    void aDrawnCodeIsReadHoweverItIsTyped() {
        var chance = new SecureRandom();
        var seen = new HashSet<String>();
        for (var i = 0; i < 2_000; i++) {
            var code = VerifyCode.draw(chance);
            assertTrue(code.value().matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}"), code.value());
            assertTrue(seen.add(code.value()));
            assertEquals(Optional.of(code), VerifyCode.read(code.value()));
            assertEquals(
                    Optional.of(code),
                    VerifyCode.read(" " + code.value().toLowerCase().replace("-", " ")));
            assertEquals(
                    Optional.of(code),
                    VerifyCode.read(code.value().replace('0', 'o').replace('1', 'l')));
        }
    }

    @Test
    void whatIsNoCodeIsNone() {
        for (var typed : new String[] {"", "1234", "ABCD-EFGH-JKM", "ABCD-EFGH-JKMU", "%", "ABCD-EFGH-JKMN-P"}) {
            assertEquals(Optional.empty(), VerifyCode.read(typed), typed);
        }
    }
}
