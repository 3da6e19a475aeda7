package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How results reach people: by post with its tracking and a letter that comes back, at the counter with a signature on a tablet, through the National Single Window. */
class DeliveryJourneyIT {
    private static final String CITIZEN = "nhan.ket.qua@vi-du.example";
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String CLERK = "vanthu.tnn@dvctt.example";
    private static final int POST = 2700;

    private static Portal portal;
    private static Filing citizen;

    @BeforeAll
    static void somebodyFiles() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Phạm Thị Nhận Kết Quả", CITIZEN);
    }

    @Test
    void aLetterComesBackAndIsSentAgain() throws Exception {
        var number = citizen.submit("Công ty TNHH Bưu Gửi Ví Dụ");
        try (var phone = portal.phone()) {
            var steps = new DeskSteps(portal, phone, "phone");
            signIn(phone);
            choosesPost(phone, steps, number);
            var code = decided(number);
            phone.open("/citizen/delivery/view.xhtml?number=" + number);
            phone.sees("Kết quả chờ bưu chính đến nhận");
            var key = "KQ-" + code + "-1";
            moves(key, "ACCEPTED", "FORGED", 401);
            moves(key, "ACCEPTED", "TWICE", 204);
            phone.open("/citizen/delivery/view.xhtml?number=" + number);
            phone.sees("Bưu chính đang chuyển kết quả đến quý vị");
            phone.sees("26.000");
            moves(key, "ATTEMPT_FAILED", "TOLD", 204);
            moves(key, "RETURNED", "TOLD", 204);
            phone.open("/citizen/delivery/view.xhtml?number=" + number);
            phone.sees("Bưu chính không phát được");
            steps.look("delivery-came-back");
            sentAgain(number, code);
            phone.open("/citizen/dossier/view.xhtml?number=" + number);
            phone.sees("Kết quả đã được trả");
            phone.pressLink("Theo dõi việc trả kết quả");
            phone.sees("Bưu chính đã phát kết quả");
            steps.look("delivery-delivered");
        }
        portal.awaitMail(CITIZEN, Pattern.compile("Bưu chính không phát được"));
        portal.awaitMail(CLERK, Pattern.compile("Bưu chính không phát được bưu gửi"));
    }

    private static void choosesPost(Browser phone, DeskSteps steps, String number) throws IOException {
        phone.open("/citizen/dossier/view.xhtml?number=" + number);
        phone.sees("Trực tuyến");
        phone.pressLink("Xem và đổi cách nhận");
        phone.press("change");
        chooses(phone, "POST");
        phone.type("f:recipient", "Phạm Thị Nhận Kết Quả");
        phone.type("f:phone", "12");
        phone.type("f:address", "Số 1 đường Ví Dụ, xã Mẫu, tỉnh Hà Nam");
        phone.press("f:save");
        phone.sees("Xin ghi số điện thoại Việt Nam");
        assertEquals("Phạm Thị Nhận Kết Quả", phone.shown("f:recipient").getAttribute("value"));
        steps.look("delivery-choose-fault");
        phone.type("f:phone", "0912 345 678");
        phone.press("f:save");
        phone.sees("Đã lưu cách nhận kết quả.");
        phone.sees("Bưu chính công ích");
        steps.look("delivery-chosen");
    }

    private static void sentAgain(String number, String code) throws Exception {
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(CLERK);
            browser.open("/official/delivery/list.xhtml?lane=CAME_BACK");
            browser.sees("Phạm Thị Nhận Kết Quả");
            desk.look("delivery-list");
            browser.pressLink(code);
            browser.sees("Xử lý bưu gửi chưa đến tay");
            desk.look("delivery-stranded");
            browser.type("f:address", "Số 9 đường Khác, xã Mẫu, tỉnh Hà Nam");
            browser.press("f:again");
            browser.sees("Đã ghi yêu cầu gửi lại.");
            var address = browser.path();
            var again = "KQ-" + code + "-2";
            browser.waitFor(
                    page -> {
                        browser.open(address);
                        return browser.has("label") && browser.body().contains("Đã đặt") ? Boolean.TRUE : null;
                    },
                    "the second order");
            browser.press("label");
            var label = Files.readAllBytes(portal.awaitDownload("nhan-buu-gui"));
            assertTrue(new String(label, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
            moves(again, "DELIVERED", "SILENT", 0);
            assertFalse(browser.body().contains("Đã trả lúc"));
            browser.press("e:enquire");
            browser.sees("Đã trả lúc");
            desk.look("delivery-tracked");
        }
    }

    @Test
    void atTheCounterATabletIsSignedOn() throws Exception {
        var number = citizen.submit("Công ty TNHH Đến Quầy Ví Dụ");
        try (var browser = portal.desktop()) {
            signIn(browser);
            var desk = new DeskSteps(portal, browser, "desktop");
            atFiling(browser, desk);
            browser.open("/citizen/delivery/view.xhtml?number=" + number);
            browser.press("change");
            chooses(browser, "COUNTER");
            browser.press("f:save");
            browser.sees("Đã lưu cách nhận kết quả.");
            decided(number);
            browser.open("/citizen/delivery/view.xhtml?number=" + number);
            browser.press("f:book");
            browser.sees("Ngày");
            var day = browser.all("select[id='f:day'] option").get(2).getAttribute("value");
            browser.choose("f:day", day);
            browser.choose("f:time", "09:00");
            browser.press("f:book");
            browser.sees("Đã ghi giờ hẹn.");
            desk.look("delivery-visit");
            assertFalse(browser.has("change"), "what is decided is not changed any more");
        }
        handsOver(number);
        assertTrue(citizen.reads(number).contains("có ký nhận"), "the history says it");
    }

    /** Before it is filed: the choice stands on the last page before the button, and comes back there. */
    private static void atFiling(Browser browser, DeskSteps desk) throws IOException {
        browser.open("/citizen/dossier/check.xhtml?procedure=1.000657");
        browser.press("chooseReturn");
        chooses(browser, "COUNTER");
        browser.press("f:save");
        browser.waitFor(page -> browser.path().contains("/check.xhtml") ? Boolean.TRUE : null, "the check again");
        browser.sees("Tại bộ phận một cửa");
        desk.look("delivery-at-filing");
        // the draft stays for whoever files next
        browser.press("chooseReturn");
        chooses(browser, "ONLINE");
        browser.press("f:save");
        browser.sees("Đã lưu cách nhận kết quả.");
    }

    private static void handsOver(String number) throws IOException, InterruptedException {
        try (var tablet = portal.tablet()) {
            var desk = new DeskSteps(portal, tablet, "tablet");
            desk.signIn(INTAKE);
            tablet.open("/official/delivery/list.xhtml");
            tablet.type("s:scanned", "http://localhost/public/dossier/lookup.xhtml?code=NS-000000-AAAAAA");
            tablet.press("s:find");
            tablet.sees("Không có kết quả nào");
            desk.look("delivery-scan");
            tablet.type("s:scanned", "http://localhost/public/dossier/lookup.xhtml?code=" + number);
            tablet.press("s:find");
            tablet.press("hand");
            tablet.type("f:receiver", "Lê Văn Nhận Thay");
            tablet.type("f:identity", "001190000777");
            tablet.press("f:byAttorney");
            tablet.press("f:hand");
            tablet.sees("Xin tải bản quét giấy ủy quyền.");
            tablet.give("f:paper-input", Steps.paper(portal.downloads(), "giay-uy-quyen.pdf"));
            tablet.waitFor(
                    page -> tablet.css("[id='f:attorney']").getText().contains("giay-uy-quyen.pdf")
                            ? Boolean.TRUE
                            : null,
                    "the scan is stored");
            tablet.press("f:hand");
            tablet.sees("Người nhận chưa ký.");
            signs(tablet);
            desk.look("delivery-signing");
            tablet.press("f:hand");
            tablet.sees("Đã trao kết quả, biên bản đã lập.");
            desk.look("delivery-handed");
            tablet.press("record");
            var record = Files.readAllBytes(portal.awaitDownload("Bien-ban-ban-giao"));
            assertTrue(record.length > 10_000, "with a signature in it");
        }
    }

    private static void signs(Browser tablet) {
        tablet.draw("signField");
        tablet.waitFor(
                page -> String.valueOf(tablet.script("return document.getElementById('f:signature').value"))
                                .startsWith("data:image/png")
                        ? Boolean.TRUE
                        : null,
                "a signature");
    }

    @Test
    void throughTheWindowThePortalShowsTheStatusOnly() throws Exception {
        var number = citizen.submitFor("DVC.MT.01", Map.of(), "Công ty TNHH Một Cửa Ví Dụ");
        var intake = official("tiepnhan");
        intake.takes(number);
        intake.receives(number);
        var handler = official("thuly");
        handler.awaits(number, "Ý kiến kỹ thuật:");
        handler.presses(number, "finish");
        handler.drafts(number, "Về việc xác nhận đủ điều kiện nhập khẩu");
        official("truongphong").presses(number, "agree");
        official("pheduyet").presses(number, "approve");
        official("vanthu").presses(number, "issue");
        awaits(number, "Kết quả đã được trả");
        assertEquals("", citizen.link(number, "/citizen/dossier/paper?what=result"));
        assertEquals("", citizen.link(number, "/citizen/document/result"));
        try (var phone = portal.phone()) {
            signIn(phone);
            phone.open("/citizen/delivery/view.xhtml?number=" + number);
            phone.sees("Cổng thông tin một cửa quốc gia đã nhận");
            new DeskSteps(portal, phone, "phone").look("delivery-window");
        }
    }

    private static Colleague official(String duty) {
        return Colleague.signedIn(portal, duty + ".mt@dvctt.example");
    }

    private static String awaits(String number, String words) throws InterruptedException {
        var page = citizen.reads(number);
        for (int look = 0; !page.contains(words); look++) {
            assertTrue(look < 60, "never says " + words + ": " + page);
            TimeUnit.SECONDS.sleep(1);
            page = citizen.reads(number);
        }
        return page;
    }

    private static void chooses(Browser browser, String way) {
        var radio = browser.css("input[name='f:way'][value='" + way + "']");
        browser.script("arguments[0].scrollIntoView({block:'center'})", radio);
        radio.click();
    }

    private static void signIn(Browser browser) {
        browser.open("/public/account/signin.xhtml");
        browser.type("f:email", CITIZEN);
        browser.type("f:password", Filing.PASSWORD);
        browser.press("f:send");
        browser.waitFor(page -> browser.path().contains("/signin.xhtml") ? null : Boolean.TRUE, "signed in");
    }

    /** Received here and decided by its specialised system; its code. */
    private static String decided(String number) throws InterruptedException {
        var intake = Colleague.signedIn(portal, INTAKE);
        intake.takes(number);
        intake.receives(number);
        var page = awaits(number, "Đã có kết quả");
        var code = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,6}")
                .matcher(page);
        assertTrue(code.find(), page);
        return code.group();
    }

    /** On the page of the postal service; what the portal answered to what it was told. */
    private static void moves(String key, String code, String how, int heard) throws Exception {
        var address =
                URI.create("http://127.0.0.1:" + (POST + portal.installation().offset()) + "/move");
        var body = "order=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&code=" + code + "&how=" + how;
        var client = HttpClient.newHttpClient();
        for (int look = 0; ; look++) {
            var answer = client.send(
                    HttpRequest.newBuilder(address)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                assertEquals(
                        String.valueOf(heard),
                        answer.headers().firstValue("X-Heard").orElse(""));
                return;
            }
            assertTrue(look < 60, "the order never came to the post: " + key);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
