package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What people are told, in a real browser: the list, the wishes, and a mail that came back. */
class NoticesJourneyIT {
    private static final String READER = "thong.bao@vi-du.example";
    private static final String LOST = "hop.thu.mat@vi-du.example";
    private static final String ENGLISH = "doc.tieng.anh@vi-du.example";
    private static final String WORDS =
            "Dossier ${number} is with us\n\nDear ${name},\n\nThank you for filing with ${unit}.\n\n";
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String HEAD = "truongphong.tnn@dvctt.example";
    private static final String GUIDED = "gap.su.co@vi-du.example";
    private static final String OPERATOR = "vanhanh@dvctt.example";

    private static Portal portal;

    @BeforeAll
    static void open() throws Exception {
        portal = Portal.shared();
    }

    @Test
    void aPersonReadsTheListAndChoosesTheWays() throws Exception {
        var number = Filing.by(portal, "Phan Thị Đọc Tin", READER).submitForDrilling("Công ty TNHH Đọc Tin");
        try (var browser = portal.phone()) {
            var steps = new Steps(portal, browser, "phone");
            steps.signIn(READER, Filing.PASSWORD);
            browser.open("/own/notification/list.xhtml");
            browser.sees(number);
            assertEquals(1, browser.all(".row.needs-you").size());
            steps.look("notices-list");
            browser.press("f:seen");
            browser.sees("Đã đánh dấu đã đọc.");
            assertEquals(0, browser.all(".row.needs-you").size());

            browser.open("/own/notification/preferences.xhtml");
            browser.sees("luôn gửi, vì quy định yêu cầu");
            steps.look("notices-wishes");
            var decisions = matter(browser, "Tiếp nhận và kết quả");
            assertEquals(3, decisions.findElements(By.cssSelector("input")).size(), "mail is no choice there");
            matter(browser, "Tin nhắn của cơ quan")
                    .findElement(By.cssSelector("input"))
                    .click();
            browser.press("f:save");
            browser.sees("Đã lưu cách nhận thông báo.");
            assertFalse(matter(browser, "Tin nhắn của cơ quan")
                    .findElement(By.cssSelector("input"))
                    .isSelected());
            assertTrue(matter(browser, "Diễn biến hồ sơ")
                    .findElement(By.cssSelector("input"))
                    .isSelected());
        }
    }

    /** Article 17.2: the system does not serve, and the agency says how to go on. */
    @Test
    void theHeadOfAUnitGuidesItsApplicantsThroughAnOutage() throws Exception {
        Filing.by(portal, "Lý Thị Gặp Sự Cố", GUIDED).submitForDrilling("Công ty TNHH Gặp Sự Cố");
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.signInAsStaff(HEAD);
            browser.pressLink("Khi có sự cố");
            browser.sees("Mọi thủ tục của đơn vị");
            browser.choose("f:procedure", "1.004122");
            steps.pressAndConfirm("f:send");
            browser.type("f:happened", "Từ 08:00 hôm nay không nộp bổ sung trực tuyến được.");
            browser.type(
                    "f:guidance", "Xin nộp trực tiếp hoặc qua bưu chính; thời hạn bổ sung được kéo dài tương ứng.");
            browser.type("f:contact", "Bộ phận một cửa, điện thoại 024 0000 0000");
            steps.look("guidance-new");
            steps.pressAndConfirm("f:send");
            browser.sees("Hướng dẫn đã gửi");
            var report = browser.path();
            browser.waitFor(
                    page -> {
                        browser.open(report);
                        return browser.body().contains("Xong lúc") ? Boolean.TRUE : null;
                    },
                    "all are told");
            browser.sees("Lý Thị Gặp Sự Cố");
            steps.look("guidance-told");
        }
        portal.awaitMail(GUIDED, Pattern.compile("Xin nộp trực tiếp hoặc qua bưu chính"));
        try (var browser = portal.phone()) {
            var steps = new Steps(portal, browser, "phone");
            steps.signIn(GUIDED, Filing.PASSWORD);
            browser.open("/own/notification/list.xhtml");
            browser.sees("Xin nộp trực tiếp hoặc qua bưu chính");
        }
    }

    @Test
    void theOperatorWordsANoticeAndItsReaderGetsItInEnglish() throws Exception {
        var english = Filing.by(portal, "Nguyễn English Reader", ENGLISH);
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.signInAsStaff(OPERATOR);
            browser.open("/admin/notification/wordings.xhtml");
            browser.sees("Đã nhận hồ sơ nộp trực tuyến");
            steps.look("notices-wordings");
            browser.open("/admin/notification/wording.xhtml?kind=DOSSIER_SUBMITTED&channel=MAIL&language=EN");
            browser.type("f:words", WORDS + "[See it](https://ke-xau.example/)");
            browser.press("f:preview");
            browser.sees("Liên kết chỉ được dẫn đến trang của Cổng này");
            browser.type("f:words", WORDS + "[See it](${base}/citizen/dossier/list.xhtml)");
            browser.press("f:preview");
            browser.sees("Dossier NS-261127-7KQ2MX is with us");
            steps.look("notices-wording");
            browser.press("f:save");
            browser.sees("Thông báo mới dùng lời này");
        }
        try (var browser = portal.phone()) {
            var steps = new Steps(portal, browser, "phone");
            steps.signIn(ENGLISH, Filing.PASSWORD);
            browser.open("/own/notification/preferences.xhtml");
            browser.choose("f:language", "EN");
            browser.press("f:save");
            browser.sees("Đã lưu cách nhận thông báo.");
            browser.sees("Hiện thông báo trên trình duyệt này");
            steps.look("notices-language");
        }
        english.submitForDrilling("Công ty TNHH Đọc Tiếng Anh");
        portal.awaitMail(ENGLISH, Pattern.compile("Thank you for filing with Cục "));
    }

    private static org.openqa.selenium.WebElement matter(Browser browser, String words) {
        return browser.all(".told-matter").stream()
                .filter(each ->
                        each.findElement(By.cssSelector("legend")).getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOfficialSeesThatAMailCameBackAndTheOperatorSendsItAgain() throws Exception {
        var citizen = Filing.by(portal, "Trịnh Văn Mất Thư", LOST);
        var unknown = portal.installation().home().resolve("mail/unknown.txt");
        Files.writeString(unknown, LOST + "\n");
        var number = citizen.submitForDrilling("Công ty TNHH Mất Thư");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            for (int tries = 0; tries < 20 && !browser.body().contains("Bị trả lại"); tries++) {
                Thread.sleep(500);
                browser.open(browser.path());
            }
            browser.sees("Có thông báo không đến được người nộp.");
            browser.sees("550 5.1.1 no such mailbox");
            desk.look("notices-bounced");

            Files.delete(unknown);
            new Steps(portal, browser, "desktop").signInAsStaff(OPERATOR);
            browser.open("/admin/notification/list.xhtml");
            browser.sees("550 5.1.1 no such mailbox");
            desk.look("notices-operator");
            browser.css("button[id$='resend']").click();
            browser.sees("Đã xếp hàng gửi lại.");
        }
        portal.awaitMail(LOST, Pattern.compile(number));
    }
}
