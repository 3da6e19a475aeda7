package vn.gov.dvctt.payment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The text of a VietQR code: an EMVCo payload for one transfer of one amount to one account (Napas 247), with its checksum.
 *
 * @param bank  six digits by which the bank is known (BIN)
 * @param words what stands in the transfer: letters, digits and blanks, at most 25
 */
record VietQr(String bank, String account, long amount, String words) {
    private static final String NAPAS = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";

    VietQr {
        if (!bank.matches("\\d{6}")
                || !account.matches("[A-Za-z0-9]{4,19}")
                || amount < 1
                || !words.matches("[A-Za-z0-9 ]{1,25}")) {
            throw new IllegalArgumentException("no transfer: " + bank + " " + account + " " + amount + " " + words);
        }
    }

    String payload() {
        var receiver =
                field("00", NAPAS) + field("01", field("00", bank) + field("01", account)) + field("02", TO_ACCOUNT);
        var text = field("00", "01")
                + field("01", "12")
                + field("38", receiver)
                + field("53", "704")
                + field("54", String.valueOf(amount))
                + field("58", "VN")
                + field("62", field("08", words))
                + "6304";
        return text + String.format(Locale.ROOT, "%04X", checksum(text));
    }

    private static String field(String id, String value) {
        return id + "%02d".formatted(value.length()) + value;
    }

    /** CRC-16/CCITT-FALSE, as EMVCo wants it: polynomial 1021, beginning with FFFF. */
    static int checksum(String text) {
        int crc = 0xFFFF;
        for (byte each : text.getBytes(StandardCharsets.US_ASCII)) {
            crc ^= (each & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1;
            }
        }
        return crc & 0xFFFF;
    }
}
