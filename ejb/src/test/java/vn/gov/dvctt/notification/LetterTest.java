package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every notice has words, and leaves no gap in them. */
class LetterTest {
    private static final Facts ALL = new Facts(Map.ofEntries(
            Map.entry("name", "Nguyễn Thị Hoa"),
            Map.entry("token", "abc"),
            Map.entry("number", "NS-261124-7KQ2MX"),
            Map.entry("code", "000.00.11.G10-261124-0001"),
            Map.entry("procedure", "Cung cấp dữ liệu"),
            Map.entry("unit", "Cục Quản lý tài nguyên nước"),
            Map.entry("at", "09:00 ngày 24/11/2026"),
            Map.entry("due", "17:30 ngày 01/12/2026"),
            Map.entry("by", "23:59 ngày 24/12/2026"),
            Map.entry("before", "17:30 ngày 01/12/2026"),
            Map.entry("after", "17:30 ngày 04/12/2026"),
            Map.entry("reason", "Cần khảo sát <thực địa>"),
            Map.entry("items", "Bản đồ thiếu tỷ lệ"),
            Map.entry("count", "12"),
            Map.entry("day", "31/12/2026"),
            Map.entry("page", "/official/account/confirm.xhtml"),
            Map.entry("base", "https://dichvucong.example")));

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasALetterWithoutGaps(NoticeKind kind) {
        var letter = Letter.of(kind, ALL);

        assertFalse(letter.subject().isBlank());
        assertFalse(letter.text().contains("${") || letter.subject().contains("${"), letter.text());
        assertTrue(letter.text().contains("Nguyễn Thị Hoa"), letter.text());
        assertFalse(letter.html().contains("<thực địa>"));
    }

    /** What a letter asks for is given by whoever writes the notice: an unknown name would be an empty place. */
    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {
                "DOSSIER_ANSWER_SOON",
                "DOSSIER_APOLOGY",
                "DOSSIER_DUE_MOVED",
                "DUTY_DUE_NEAR",
                "DUTY_LAST_DAY",
                "DUTY_LATE"
            })
    void datesStandInTheLettersOfTheClock(NoticeKind kind) {
        assertTrue(Letter.of(kind, ALL).text().matches("(?s).*\\d{2}:\\d{2} ngày \\d{2}/\\d{2}/2026.*"));
    }
}
