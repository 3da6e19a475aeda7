package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A text cut for the air, and put together again as a phone does. */
class TextPartsTest {
    @Test
    void aShortTextTravelsWhole() {
        var words = "Mã của quý vị là 123456";
        var parts = TextParts.of(words, 9);
        assertEquals(1, parts.size());
        assertArrayEquals(words.getBytes(StandardCharsets.UTF_16BE), parts.get(0));
    }

    @Test
    void aLongTextIsJoinedByItsHeaders() {
        var words = "Đây là một tin nhắn dài, có đủ dấu tiếng Việt: ă â ê ô ơ ư đ. ".repeat(4);
        var parts = TextParts.of(words, 300);
        var together = new StringBuilder();
        for (int number = 1; number <= parts.size(); number++) {
            var part = parts.get(number - 1);
            assertTrue(part.length <= 140, part.length + " bytes");
            assertArrayEquals(
                    new byte[] {5, 0, 3, (byte) 300, (byte) parts.size(), (byte) number}, Arrays.copyOf(part, 6));
            together.append(new String(part, 6, part.length - 6, StandardCharsets.UTF_16BE));
        }
        assertEquals(words, together.toString());
    }

    @Test
    void noLetterIsCutInTwo() {
        var words = "a".repeat(66) + "😀" + "b".repeat(20);
        for (var part : TextParts.of(words, 1)) {
            var piece = new String(part, 6, part.length - 6, StandardCharsets.UTF_16BE);
            assertTrue(piece.codePoints().noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF), piece);
        }
    }
}
