package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

/** What stands beside a dossier, in a real browser: notes, messages both ways, components checked, originals shown by appointment. */
class TalkJourneyIT {
    private static final String EMAIL = "trao.doi@vi-du.example";
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String HANDLER = "thuly.tnn@dvctt.example";
    private static final String NOTE = "Đã gọi điện cho người nộp, xin xem kỹ văn bằng.";
    private static final String QUESTION = "Xin hỏi bản khai có cần đóng dấu giáp lai không?";
    private static final String ANSWER = "Bản khai chỉ cần chữ ký trực tiếp.";
    private static final String WRONG = "Bản khai thiếu chữ ký của người chịu trách nhiệm.";

    private static Portal portal;
    private static Filing citizen;

    @BeforeAll
    static void somebodyFiles() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Đặng Thị Trao Đổi", EMAIL);
    }

    @Test
    void aNoteStaysInTheOfficeAndMessagesGoBothWays() throws Exception {
        var number = citizen.submitForDrilling("Công ty TNHH Trao Đổi");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            notes(browser, desk);
            asks(browser, number);
            answers(browser, desk, number);
            new Steps(portal, browser, "desktop").signIn(EMAIL, Filing.PASSWORD);
            browser.open("/citizen/dossier/list.xhtml");
            browser.pressLink("Có tin nhắn mới");
            browser.sees("1 tin nhắn mới của cơ quan");
            browser.sees(ANSWER);
            browser.sees("Đã xem lúc");
            desk.look("talk-read");
            browser.open("/citizen/dossier/list.xhtml");
            assertFalse(browser.body().contains("Có tin nhắn mới"), "it was read");
        }
        var mail = portal.awaitMail(EMAIL, Pattern.compile("(?s)vừa gửi tin nhắn.*number=" + number));
        assertFalse(mail.group().contains(ANSWER), "the mail says that there is a message, not what it says");
    }

    private static void notes(Browser browser, DeskSteps desk) throws Exception {
        browser.press("n:writeNote");
        browser.sees("Xin nhập: Ghi chú mới.");
        browser.type("n:note", NOTE);
        browser.open(browser.path());
        assertEquals(NOTE, browser.shown("n:note").getAttribute("value"), "what was typed is still there");
        browser.press("n:writeNote");
        browser.sees("Đã thêm ghi chú.");
        browser.css(".note-acts button").click();
        browser.sees("Đã ghim ghi chú.");
        assertTrue(browser.css(".heed").getText().contains(NOTE), "a pinned note is seen before anything is done");
        desk.look("talk-notes");
    }

    private static void asks(Browser browser, String number) throws Exception {
        var steps = new Steps(portal, browser, "desktop");
        steps.signIn(EMAIL, Filing.PASSWORD);
        for (var page : new String[] {"/citizen/dossier/list.xhtml", view(number)}) {
            browser.open(page);
            var source = (String) browser.script("return document.documentElement.outerHTML");
            assertFalse(source.contains("gọi điện"), "notes are never before the applicant: " + page);
        }
        assertFalse(lookedUp(number).contains("gọi điện"));
        browser.sees("không làm dừng thời hạn giải quyết");
        browser.type("talk:message", QUESTION);
        browser.press("talk:send");
        browser.sees("Đã gửi tin nhắn cho cơ quan.");
        browser.sees("Cơ quan chưa xem");
        steps.look("talk-asked");
    }

    /** The public API says where a dossier stands and nothing else. */
    private static String lookedUp(String number) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(portal.base() + "/api/v1/dossiers/" + number + "?secret=0000"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static void answers(Browser browser, DeskSteps desk, String number) throws Exception {
        desk.signIn(INTAKE);
        desk.openFromList(number);
        browser.sees("1 tin nhắn mới của người nộp");
        browser.sees(QUESTION);
        browser.css(".fresh-mark");
        browser.open(browser.path());
        browser.sees("Người nộp đang chờ trả lời");
        browser.type("m:message", ANSWER);
        browser.press("m:send");
        browser.sees("Đã gửi tin nhắn cho người nộp.");
        browser.sees("Người nộp chưa xem");
        desk.look("talk-answered");
    }

    @Test
    void whatIsNotMetFillsTheRequestForSupplement() throws Exception {
        var number = citizen.submitForDrilling("Công ty TNHH Kiểm Tra");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            desk.openFromList(number);
            browser.pressLink("Kiểm tra");
            choose(browser, "f:c:0:verdict", "NOT_MET");
            choose(browser, "f:c:1:verdict", "MET");
            browser.press("f:saveChecks");
            browser.sees("xin ghi rõ lý do chưa đạt");
            browser.type("f:c:0:remark", WRONG);
            desk.look("talk-check");
            browser.press("f:saveChecks");
            browser.sees("Đã lưu kết quả kiểm tra.");
            browser.sees("Đã kiểm tra 2/2");
            browser.sees("1 chưa đạt");
            desk.look("talk-checked");
            browser.pressLink("Yêu cầu bổ sung 1 mục chưa đạt");
            browser.sees("Đã đánh dấu 1 mục");
            assertEquals(WRONG, browser.shown("f:c:0:why").getAttribute("value"));
            desk.confirm("f:supplement");
            browser.sees("Đã gửi yêu cầu bổ sung đến người nộp.");
            browser.sees(WRONG);
        }
    }

    @Test
    void originalsAreShownByAnAppointmentBothAgreeOn() throws Exception {
        var number = citizen.submitForDrilling("Công ty cổ phần Bản Chính");
        var colleague = Colleague.signedIn(portal, INTAKE);
        colleague.receives(number);
        colleague.awaits(number, "Ý kiến kỹ thuật:");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(HANDLER);
            open(browser, number);
            var day = requests(browser, desk);
            proposes(browser, number);
            desk.signIn(HANDLER);
            open(browser, number);
            browser.sees("Người nộp đề nghị giờ khác cho lịch hẹn");
            desk.look("talk-proposed");
            browser.css(".visit-choices button").click();
            browser.sees("Đã đồng ý giờ hẹn.");
            desk.signIn(INTAKE);
            browser.open("/official/processing/appointments.xhtml?day=" + day);
            browser.sees("Văn bằng, chứng chỉ");
            desk.look("talk-appointments");
            browser.css("td a.code").click();
            compares(browser, desk);
            new Steps(portal, browser, "desktop").signIn(EMAIL, Filing.PASSWORD);
            browser.open(view(number));
            browser.sees("Đã đối chiếu bản chính: khớp với giấy tờ đã nộp.");
        }
    }

    /** Gives the day for which the applicant will ask. */
    private static String requests(Browser browser, DeskSteps desk) throws Exception {
        browser.pressLink("Yêu cầu xuất trình bản chính");
        browser.all("fieldset.ticks label").get(1).click();
        browser.type("f:place", "Bộ phận Một cửa, số 10 Tôn Thất Thuyết, Hà Nội");
        browser.type("f:whyOriginals", "Cần đối chiếu văn bằng với bản chính.");
        browser.press("f:askOriginals");
        browser.sees("Xin nhập: Ngày.");
        desk.look("talk-originals");
        pick(browser, "f:visitDay", 3);
        pick(browser, "f:visitTime", 3);
        var wanted = browser.css("[id='f:visitDay'] option:nth-child(6)").getAttribute("value");
        browser.press("f:askOriginals");
        browser.sees("Đã gửi yêu cầu xuất trình bản chính.");
        browser.sees("chờ người nộp trả lời");
        desk.look("talk-requested");
        return wanted;
    }

    private static void proposes(Browser browser, String number) throws Exception {
        portal.awaitMail(EMAIL, Pattern.compile("(?s)xuất trình bản gốc.*Tôn Thất Thuyết"));
        try (var phone = portal.phone()) {
            var steps = new Steps(portal, phone, "phone");
            steps.signIn(EMAIL, Filing.PASSWORD);
            phone.open(view(number));
            phone.sees("Xuất trình bản chính: xin xác nhận lịch hẹn");
            phone.css(".visit-other summary").click();
            pick(phone, "visit:day1", 5);
            phone.press("visit:propose");
            phone.sees("Xin nhập: Giờ 1.");
            steps.look("talk-proposing");
            pick(phone, "visit:time1", 2);
            phone.press("visit:propose");
            phone.sees("Đã gửi đề nghị giờ khác.");
            phone.sees("chờ cơ quan trả lời giờ hẹn");
            steps.look("talk-waiting");
        }
    }

    private static void compares(Browser browser, DeskSteps desk) throws Exception {
        browser.pressLink("Ghi kết quả đối chiếu");
        choose(browser, "f:outcome", "MISSED");
        browser.press("f:recordVisit");
        browser.sees("Chưa đến giờ hẹn nên chưa ghi được là không đến.");
        choose(browser, "f:outcome", "MATCHED");
        desk.look("talk-compare");
        browser.press("f:recordVisit");
        browser.sees("Đã ghi kết quả.");
        browser.sees("Đã đối chiếu bản chính: khớp với giấy tờ đã nộp.");
        desk.look("talk-compared");
    }

    private static void choose(Browser browser, String name, String value) {
        var radio = browser.css("input[name='" + name + "'][value='" + value + "']");
        browser.script("arguments[0].scrollIntoView({block:'center'})", radio);
        radio.click();
    }

    /** @param place counted from 0; the first is nothing */
    private static void pick(Browser browser, String id, int place) {
        new Select(browser.shown(id)).selectByIndex(place);
    }

    private static String view(String number) {
        return "/citizen/dossier/view.xhtml?number=" + number;
    }

    private static void open(Browser browser, String number) {
        browser.open(DeskSteps.LIST + "?q=" + number);
        browser.css(".grid tbody a.code").click();
        browser.waitFor(page -> browser.path().contains("dossier.xhtml?id=") ? Boolean.TRUE : null, "the dossier");
    }
}
