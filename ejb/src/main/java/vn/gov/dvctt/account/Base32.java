package vn.gov.dvctt.account;

import java.io.ByteArrayOutputStream;

/** RFC 4648 without padding: what authenticator apps take as a key, and people can read aloud. */
final class Base32 {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (var each : bytes) {
            held = held << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(SIGNS.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(SIGNS.charAt(held << BITS - bits & 31));
        }
        return text.toString();
    }

    /** Bits beyond the last whole byte are dropped. */
    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (var sign : text.toCharArray()) {
            var value = SIGNS.indexOf(sign);
            if (value < 0) {
                throw new IllegalArgumentException("not Base32");
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write(held >> bits & 0xff);
            }
            held &= (1 << bits) - 1;
        }
        return bytes.toByteArray();
    }

    /** In groups of four, with this between them. */
    static String grouped(String text, String between) {
        return text.replaceAll("(.{4})(?=.)", "$1" + between);
    }
}
