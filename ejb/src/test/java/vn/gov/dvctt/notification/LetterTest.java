package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.notification.api.NoticeLanguage;

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

    /** An English letter says the same: it asks for the same values, leads to the same pages, and holds no Vietnamese letter but the currency's. */
    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void theEnglishLetterSaysTheSame(NoticeKind kind) {
        var own = Wording.supplied(kind, NoticeLanguage.VI);
        var english = Wording.supplied(kind, NoticeLanguage.EN);

        assertEquals(names(own.letter()), names(english.letter()));
        assertEquals(names(own.brief()), names(english.brief()));
        assertTrue(
                english.letter().replace("đồng", "").replace("NĐ-CP", "").matches("[\\p{ASCII}“”–]*"),
                english.letter());
        assertTrue(Letter.of(english, ALL).html().contains("<html lang=\"en\">"));
    }

    private static Set<String> names(String words) {
        return Pattern.compile("\\$\\{\\w+}(/[^\\s)]*)?|(?m)^\\?\\w+")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
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
