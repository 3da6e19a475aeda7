package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An intake official's day in a real browser: list, dossier, and every act with what can go wrong with it. */
class OfficialJourneyIT {
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String SECOND = "motcua.tnn@dvctt.example";
    private static final String FOREIGN = "tiepnhan.ddbd@dvctt.example";
    private static final String LEGAL = "Hồ sơ không thuộc thẩm quyền tiếp nhận theo khoản 1 Điều 9.";

    private static Portal portal;
    private static Filing citizen;

    @BeforeAll
    static void somebodyFiles() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Nguyễn Thị Nộp Hồ Sơ", "nop.ho.so@vi-du.example");
    }

    @Test
    void whoReceivesADossierSeesItsCodeAndTheDayThatWasPromised() throws Exception {
        var number = citizen.submit("Công ty cổ phần Nước sạch Ví Dụ");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            browser.sees(number);
            desk.look("official-list");
            desk.openFromList(number);
            browser.sees("Đã có đủ giấy tờ bắt buộc");
            browser.sees("Bộ phận tiếp nhận");
            desk.look("official-dossier");
            browser.press("f:take");
            browser.sees("Đã nhận xử lý hồ sơ.");
            assertFalse(browser.has("f:take"), "taken already");
            desk.confirm("f:receive");
            browser.sees("Đã tiếp nhận. Mã hồ sơ 000.");
            var code = browser.css("h1").getText();
            assertTrue(code.matches("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4}"), code);
            assertTrue(browser.body().contains("Hẹn trả kết quả"), "the promised day is shown");
            assertFalse(browser.has("f:receive"), "received already");
            desk.look("official-received");
        }
    }

    @Test
    void severalAreTakenByKeyboardAndWhatCannotBeIsSaid() throws Exception {
        var first = citizen.submit("Hợp tác xã Đồng Xanh");
        var second = citizen.submit("Hợp tác xã Đồng Vàng");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            browser.open(DeskSteps.LIST + "?holder=NOBODY");
            tick(browser, first);
            tick(browser, second);
            browser.sees("Đã đánh dấu 2");
            desk.look("official-ticked");
            Colleague.signedIn(portal, SECOND).takes(second);
            browser.press("f:take");
            browser.sees("Đã nhận xử lý 1 hồ sơ.");
            browser.sees(second + ": Hồ sơ đang do Vũ Thị Một Cửa TNN xử lý.");
            desk.look("official-batch");
            browser.press("f:take");
            browser.sees("Xin đánh dấu ít nhất một hồ sơ");
        }
    }

    /** Walks down to the row with j and ticks it with x. */
    private static void tick(Browser browser, String number) {
        browser.waitFor(
                page -> {
                    browser.key("j");
                    var here = browser.script("return document.activeElement.textContent");
                    return number.equals(here) ? Boolean.TRUE : null;
                },
                "the row of " + number);
        browser.key("x");
    }

    @Test
    void theShortcutsAreShownAndTheColumnsAreAPersonsChoice() throws Exception {
        citizen.submit("Công ty TNHH Thử Nghiệm");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            browser.css("main").sendKeys("?");
            browser.sees("Đánh dấu hoặc bỏ đánh dấu");
            desk.look("official-keys");
            browser.css("#keys button").click();
            browser.css(".columns-choice summary").click();
            browser.css(".columns-choice label:nth-of-type(3) input").click();
            assertFalse(browser.css("th.column-procedure").isDisplayed());
            browser.open(DeskSteps.LIST);
            assertFalse(browser.css("th.column-procedure").isDisplayed(), "kept for the next visit");
            browser.css("main").sendKeys("/");
            assertEquals("q", browser.script("return document.activeElement.id"));
        }
    }

    @Test
    void aSupplementIsAskedForItemByItem() throws Exception {
        var number = citizen.submit("Công ty cổ phần Bia Ví Dụ");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            browser.pressLink("Yêu cầu bổ sung");
            desk.confirm("f:supplement");
            browser.sees("Xin đánh dấu ít nhất một mục cần bổ sung.");
            browser.press("f:c:0:mend");
            browser.press("f:b:1:l:3:mend");
            browser.sees("Đã đánh dấu 2 mục");
            browser.css("[id='f:c:0:why'] ~ .ready .ready-words").click();
            browser.type("f:b:1:l:3:why", "Sai");
            desk.confirm("f:supplement");
            browser.sees("Tổng lưu lượng đề nghị thăm dò: xin ghi rõ lý do");
            assertEquals("Sai", browser.shown("f:b:1:l:3:why").getAttribute("value"));
            assertEquals("true", browser.shown("f:b:1:l:3:why").getAttribute("aria-invalid"));
            desk.look("official-supplement");
            browser.type("f:b:1:l:3:why", "Lưu lượng khác với đề án, xin xem lại.");
            desk.confirm("f:supplement");
            browser.sees("Đã gửi yêu cầu bổ sung đến người nộp.");
            browser.sees("Người nộp hồ sơ");
            browser.sees("Lưu lượng khác với đề án, xin xem lại.");
            desk.look("official-waiting");
        }
    }

    @Test
    void aRefusalWithoutAProperReasonIsSaidBesideTheFieldAndKeepsTheWords() throws Exception {
        var number = citizen.submit("Công ty TNHH Dệt may Thử Nghiệm");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            browser.pressLink("Từ chối tiếp nhận");
            browser.type("f:reason", "Sai");
            desk.confirm("f:refuse");
            browser.waitFor(
                    page -> browser.shown("f:reason_error").getText().contains("từ 10 đến 1.000 ký tự")
                            ? Boolean.TRUE
                            : null,
                    "the message beside the field");
            assertEquals("Sai", browser.shown("f:reason").getAttribute("value"));
            desk.look("official-refusal");
            browser.type("f:reason", LEGAL);
            desk.confirm("f:refuse");
            browser.sees("Đã từ chối tiếp nhận và thông báo cho người nộp.");
            browser.sees(LEGAL);
        }
    }

    @Test
    void whatAColleagueTookMeanwhileIsTakenOverWithoutLosingAWord() throws Exception {
        var number = citizen.submit("Tổng công ty Thủy lợi Thử Nghiệm");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            browser.pressLink("Từ chối tiếp nhận");
            browser.type("f:reason", LEGAL);
            Colleague.signedIn(portal, SECOND).takes(number);
            desk.confirm("f:refuse");
            browser.sees("Hồ sơ vừa được người khác cập nhật.");
            browser.sees("Hồ sơ đang do Vũ Thị Một Cửa TNN xử lý.");
            assertEquals(LEGAL, browser.shown("f:reason").getAttribute("value"));
            desk.look("official-meanwhile");
            browser.press("f:takeOver");
            browser.sees("Đã nhận xử lý thay.");
            assertEquals(LEGAL, browser.shown("f:reason").getAttribute("value"));
            desk.confirm("f:refuse");
            browser.sees("Đã từ chối tiếp nhận và thông báo cho người nộp.");
        }
    }

    @Test
    void aSessionThatEndsInTheMiddleLosesNothing() throws Exception {
        var number = citizen.submit("Công ty TNHH Thực phẩm Sạch Ví Dụ");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            browser.pressLink("Từ chối tiếp nhận");
            browser.type("f:reason", LEGAL);
            browser.forgetSession();
            desk.confirm("f:refuse");
            browser.sees("Sau đó quý vị trở lại đúng trang đang xem");
            desk.enter(INTAKE);
            assertEquals(LEGAL, browser.shown("f:reason").getAttribute("value"));
            desk.confirm("f:refuse");
            browser.sees("Đã từ chối tiếp nhận và thông báo cho người nộp.");
        }
    }

    @Test
    void aPaperIsReadBesideTheAnswersAndOnlyShownAsWhatItIs() throws Exception {
        var number = citizen.submit("Công ty cổ phần Khoan Thử Nghiệm");
        try (var browser = portal.reader()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            browser.pressLink("đề án thăm dò.pdf");
            browser.waitFor(
                    page -> browser.all(".viewer iframe[data-drawn='1']").isEmpty() ? null : Boolean.TRUE,
                    "the first page was drawn");
            assertEquals(
                    "allow-scripts",
                    browser.css(".viewer iframe").getAttribute("sandbox"),
                    "no origin, and no cookie with it");
            desk.look("official-paper");
            var paper = browser.css("[data-p-view]").getAttribute("href");
            assertTrue(paper.contains("view=1"), paper);
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(paper))
                                    .header("Cookie", browser.cookieJar().header())
                                    .build(),
                            BodyHandlers.discarding());
            assertEquals(200, answer.statusCode());
            assertEquals(
                    "application/pdf",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertEquals(
                    1, answer.headers().allValues("Content-Security-Policy").size());
            assertTrue(answer.headers()
                    .firstValue("Content-Disposition")
                    .orElse("")
                    .startsWith("inline"));
            browser.css("[data-p-shut]").click();
            assertFalse(browser.css(".viewer").isDisplayed());
            var bundle = browser.css("a[href*='/official/processing/bundle']").getAttribute("href");
            var caller = new Caller(portal.installation().portal(), "127.0.0.92");
            var archive = caller.get(
                    bundle.substring(portal.base().length()),
                    "Cookie: " + browser.cookieJar().header());
            assertEquals("application/zip", archive.type());
            assertTrue(archive.body().contains("SHA256SUMS"));
        }
    }

    @Test
    void aDossierOfAnotherUnitDoesNotExist() throws Exception {
        var number = citizen.submit("Công ty TNHH Đơn Vị Khác");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            var address = browser.path();
            desk.signIn(FOREIGN);
            browser.open(address);
            browser.sees("Không tìm thấy hồ sơ này trong đơn vị");
            browser.sees("Về trang làm việc");
            // the browser itself notes that the answer was a 404
            assertTrue(browser.consoleFaults().stream().allMatch(fault -> fault.contains("404")));
            desk.look("official-foreign");
            assertFalse(browser.body().contains("Đơn Vị Khác"), "nothing of the dossier is shown");
            browser.open("/admin/routing/exchanges.xhtml");
            browser.sees("Trang này không dành cho tài khoản");
            browser.pressLink("Về trang làm việc");
            browser.sees("Hồ sơ cần xử lý");
        }
    }

    @Test
    void onAPhoneRowsAreCardsAndADossierIsReceived() throws Exception {
        var number = citizen.submit("Hợp tác xã Nông nghiệp Đồng Xanh");
        try (var browser = portal.phone()) {
            var desk = new DeskSteps(portal, browser, "phone");
            desk.signIn(INTAKE);
            browser.sees(number);
            desk.look("official-list");
            desk.openFromList(number);
            desk.look("official-dossier");
            desk.confirm("f:receive");
            browser.sees("Đã tiếp nhận. Mã hồ sơ 000.");
            desk.look("official-received");
        }
    }
}
