package vn.gov.dvctt.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class VietQrTest {
    /** The check value every catalogue of CRCs gives for CRC-16/CCITT-FALSE. */
    @Test
    void theChecksumIsThatOfEmvco() {
        assertEquals(0x29B1, VietQr.checksum("123456789"));
    }

    @Test
    void thePayloadNamesAccountAmountAndWords() {
        var payload = new VietQr("970499", "0000123456789", 4_090_000, "DVC000000051").payload();
        var body = "00020101021238570010A00000072701270006970499011300001234567890208QRIBFTTA530370454074090000"
                + "5802VN62160812DVC0000000516304";
        assertEquals(body, payload.substring(0, payload.length() - 4));
        assertEquals(VietQr.checksum(body), Integer.parseInt(payload.substring(payload.length() - 4), 16));
    }

    @Test
    void whatIsNoTransferIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new VietQr("9704", "0000123456789", 1, "X"));
        assertThrows(IllegalArgumentException.class, () -> new VietQr("970499", "0000123456789", 0, "X"));
        assertThrows(IllegalArgumentException.class, () -> new VietQr("970499", "0000123456789", 1, "Phí"));
    }
}
