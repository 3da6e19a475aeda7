package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final Totp APP = new Totp(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /** RFC 6238, appendix B; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, APP.code(Totp.stepAt(Instant.ofEpochSecond(second))));
    }

    @Test
    void aCodeIsGoodOneStepEarlyAndOneStepLateAndNoMore() {
        var now = Instant.parse("2026-11-24T08:00:10Z");
        var step = Totp.stepAt(now);
        assertEquals(OptionalLong.of(step - 1), APP.stepOf(APP.code(step - 1), now));
        assertEquals(OptionalLong.of(step + 1), APP.stepOf(APP.code(step + 1), now));
        assertEquals(OptionalLong.empty(), APP.stepOf(APP.code(step + 2), now));
        assertEquals(OptionalLong.empty(), APP.stepOf(APP.code(step - 2), now));
        assertEquals(OptionalLong.empty(), APP.stepOf("", now));
    }

    @Test
    void base32IsThatOfTheStandardAndComesBack() {
        assertEquals("MZXW6YTBOI", Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII)));
        assertArrayEquals("foobar".getBytes(StandardCharsets.US_ASCII), Base32.decode("MZXW6YTBOI"));
        assertEquals("MZXW-6YTB-OI", Base32.grouped("MZXW6YTBOI", "-"));
    }

    @Test
    void theProposalCarriesTheSecretForEveryKindOfApp() {
        var app = Totp.fresh();
        var proposal = AppLink.proposal(app, "hoa+thu@vi-du.example");
        assertEquals(app.secret(), proposal.key().replace(" ", ""));
        assertEquals(32, app.secret().length());
        assertTrue(
                proposal.address().startsWith("otpauth://totp/DVCTT:hoa%2Bthu%40vi-du.example?secret=" + app.secret()));
        assertTrue(proposal.picture().startsWith("data:image/svg+xml;base64,"));
        assertFalse(app.toString().contains(app.secret()));
        assertFalse(proposal.toString().contains(app.secret().substring(0, 4)));
    }
}
