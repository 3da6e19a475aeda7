package vn.gov.dvctt.notification;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as GSM carries it: UCS-2 for Vietnamese letters, in parts of 67 letters with a header that joins them (3GPP 23.040, 9.2.3.24.1) where it is longer than
 * 70. No part ends within a surrogate pair.
 */
final class TextParts {
    private static final int WHOLE = 70;
    private static final int PART = 67;
    private static final int MOST = 255;

    private TextParts() {}

    /** @param reference the same in all parts of one text */
    static List<byte[]> of(String words, int reference) {
        if (words.length() <= WHOLE) {
            return List.of(words.getBytes(StandardCharsets.UTF_16BE));
        }
        var pieces = pieces(words);
        var parts = new ArrayList<byte[]>();
        for (var index = 0; index < pieces.size(); index++) {
            parts.add(joined(reference, pieces.size(), index + 1, pieces.get(index)));
        }
        return parts;
    }

    private static List<String> pieces(String words) {
        var pieces = new ArrayList<String>();
        for (var from = 0; from < words.length() && pieces.size() < MOST; ) {
            var to = Math.min(words.length(), from + PART);
            if (to < words.length() && Character.isHighSurrogate(words.charAt(to - 1))) {
                to--;
            }
            pieces.add(words.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static byte[] joined(int reference, int count, int number, String piece) {
        var part = new ByteArrayOutputStream();
        part.writeBytes(new byte[] {5, 0, 3, (byte) reference, (byte) count, (byte) number});
        part.writeBytes(piece.getBytes(StandardCharsets.UTF_16BE));
        return part.toByteArray();
    }
}
