package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.shared.Refusal;

/** What agencies may write, and what they may not. */
class WordingRulesTest {
    private static final String FINE =
            "Phí của ${number}\n\nKính gửi ${name},\n\n?due Hạn: ${due}\n[Nộp](${base}/citizen/payment/bill.xhtml?id=${bill})";

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void whatComesWithThePortalMayBeSaved(NoticeKind kind) {
        for (var language : NoticeLanguage.values()) {
            var supplied = Wording.supplied(kind, language);
            new WordingRules(kind, NoticeChannel.MAIL).checked(supplied.letter());
            if (!supplied.brief().isEmpty()) {
                new WordingRules(kind, NoticeChannel.SMS).checked(supplied.brief());
            }
        }
    }

    @Test
    void ownWordsAreFilledLikeThePortals() {
        var words = new WordingRules(NoticeKind.BILL_RAISED, NoticeChannel.MAIL).checked(FINE.replace("\n", "\r\n"));
        var facts = SampleFacts.of(
                new WordingRules(NoticeKind.BILL_RAISED, NoticeChannel.MAIL).placeholders(), "https://cong.example");
        var letter = Letter.of(
                Wording.supplied(NoticeKind.BILL_RAISED, NoticeLanguage.VI).withLetter(words), facts);
        assertEquals("Phí của NS-261127-7KQ2MX", letter.subject());
        assertTrue(letter.text().contains("https://cong.example/citizen/payment/bill.xhtml?id=‹bill›"), letter.text());
        assertTrue(letter.html().contains("<a href=\"https://cong.example/citizen/"), letter.html());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "${amount} của ${number};${password};notice.placeholder",
                "Phí;${amount;notice.brace",
                "Phí;?amount;notice.condition",
                "Phí;?gold Vàng ${amount};notice.placeholder",
                "Phí;[Nộp](https://ke-xau.example/);notice.link",
                "Phí;[Nộp](${base}.ke-xau.example/);notice.link",
                "Phí;Xem https://ke-xau.example;notice.link",
                "Phí;Xem [đây](${base}/x) nhé;notice.link",
                "Phí;[Nộp](javascript:x);notice.link"
            })
    void whatStandsForNothingOrLeadsOutIsRefused(String subject, String line, String key) {
        var rules = new WordingRules(NoticeKind.BILL_RAISED, NoticeChannel.MAIL);
        var refusal = assertThrows(Refusal.class, () -> rules.checked(subject + "\n\nKính gửi ${name},\n" + line));
        assertEquals(key, refusal.key());
    }

    @Test
    void aSubjectAndAnEmptyLineComeFirst() {
        var rules = new WordingRules(NoticeKind.BILL_RAISED, NoticeChannel.MAIL);
        for (var words : new String[] {"", "Phí", "Phí\nngay", "x".repeat(201) + "\n\ny"}) {
            assertEquals(
                    "notice.subject",
                    assertThrows(Refusal.class, () -> rules.checked(words)).key());
        }
    }

    @Test
    void aKeyIsNeverLeftOut() {
        var mail = new WordingRules(NoticeKind.PASSWORD_FORGOTTEN, NoticeChannel.MAIL);
        assertEquals(
                "notice.required",
                assertThrows(Refusal.class, () -> mail.checked("Mật khẩu\n\nXin đặt lại."))
                        .key());
        var text = new WordingRules(NoticeKind.ACCOUNT_CODE, NoticeChannel.SMS);
        assertEquals(
                "notice.required",
                assertThrows(Refusal.class, () -> text.checked("Mã của quý vị")).key());
    }

    @Test
    void aPhoneShowsOneLine() {
        var text = new WordingRules(NoticeKind.BILL_RAISED, NoticeChannel.SMS);
        assertEquals(
                "notice.oneLine",
                assertThrows(Refusal.class, () -> text.checked("a\nb")).key());
        assertEquals(
                "notice.length",
                assertThrows(Refusal.class, () -> text.checked("a".repeat(460))).key());
        assertEquals("Nộp ${amount} đồng: ${base}", text.checked(" Nộp ${amount} đồng: ${base} "));
    }
}
