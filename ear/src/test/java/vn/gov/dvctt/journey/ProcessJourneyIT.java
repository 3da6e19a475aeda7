package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A licence that the ministry decides, in a real browser: two opinions at once, a draft that comes back once, a substitute, a number and a document. */
class ProcessJourneyIT {
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String HANDLER = "thuly.tnn@dvctt.example";
    private static final String OTHER = "thamdinh.tnn@dvctt.example";
    private static final String HEAD = "truongphong.tnn@dvctt.example";
    private static final String APPROVER = "pheduyet.tnn@dvctt.example";
    private static final String CLERK = "vanthu.tnn@dvctt.example";
    private static final String WHY = "Thiếu căn cứ pháp lý tại Điều 1, xin bổ sung.";
    private static final String TICK =
            "const row = [...document.querySelectorAll('.grid tbody tr[data-ri]')].find(row => row.textContent.includes(arguments[0]));"
                    + " if (row.getAttribute('aria-selected') !== 'true') row.querySelector('.ui-chkbox-box').click();";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private static Portal portal;
    private static Filing citizen;

    @BeforeAll
    static void somebodyFiles() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Nguyễn Văn Khoan", "khoan.gieng@vi-du.example");
    }

    @Test
    void fromTheSystemsOpinionToTheNumberedDecision() throws Exception {
        var number = atTheMinistry("Công ty cổ phần Khoan Ví Dụ");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(HANDLER);
            browser.sees("Cần thẩm định");
            open(browser, number);
            browser.sees("Ý kiến kỹ thuật: đáp ứng điều kiện.");
            browser.sees("Phiếu kiểm soát");
            desk.look("process-handler");
            asks(browser, desk);
            opinion(browser, desk, "thuly.kttv@dvctt.example", number);
            opinion(browser, desk, "thuly.dcks@dvctt.example", number);
            drafts(browser, desk, number);
            sendsBack(browser, desk, number);
            draftsAgain(browser, desk, number);
            signs(browser, desk, number);
        }
    }

    private static void asks(Browser browser, DeskSteps desk) throws IOException {
        browser.pressLink("Lấy ý kiến đơn vị khác");
        tick(browser, "Tổng cục Khí tượng Thủy văn");
        tick(browser, "Tổng cục Địa chất và Khoáng sản Việt Nam");
        browser.type("f:question", "Sai");
        browser.press("f:opinions");
        browser.sees("Nội dung hỏi cần từ 10 đến 2.000 ký tự.");
        desk.look("process-opinions");
        browser.type("f:question", "Đề nghị cho ý kiến về mực nước khu vực khoan.");
        browser.press("f:opinions");
        browser.sees("Đã gửi lấy ý kiến.");
        browser.sees("Chưa trả lời");
    }

    private static void opinion(Browser browser, DeskSteps desk, String who, String number) throws IOException {
        desk.signIn(who);
        browser.open(DeskSteps.LIST + "?lane=TO_ADVISE");
        browser.css(".grid tbody a.code").click();
        browser.sees("Đề nghị cho ý kiến về mực nước khu vực khoan.");
        assertFalse(browser.body().contains("Khoan Ví Dụ"), "nothing else of the dossier is shown");
        desk.look("process-opinion");
        var agrees = browser.css("input[name='f:stance'][value='AGREES']");
        browser.script("arguments[0].scrollIntoView({block:'center'})", agrees);
        agrees.click();
        browser.type("f:answer", "Nhất trí, mực nước ổn định.");
        browser.press("f:give");
        browser.sees("Đã gửi ý kiến.");
    }

    private static void drafts(Browser browser, DeskSteps desk, String number) throws IOException {
        desk.signIn(HANDLER);
        open(browser, number);
        browser.sees("Nhất trí, mực nước ổn định.");
        browser.pressLink("Dự thảo quyết định");
        browser.type("f:title", "Sai");
        browser.type("f:content", "Điều 1. Cấp giấy phép hành nghề khoan nước dưới đất.");
        desk.confirm("f:draft");
        browser.sees("Trích yếu cần từ 10 đến 500 ký tự.");
        assertEquals("Sai", browser.shown("f:title").getAttribute("value"));
        assertTrue(browser.shown("f:content").getAttribute("value").startsWith("Điều 1."));
        desk.look("process-draft");
        browser.type("f:title", "Về việc cấp giấy phép hành nghề khoan");
        desk.confirm("f:draft");
        browser.sees("Đã trình dự thảo.");
    }

    private static void sendsBack(Browser browser, DeskSteps desk, String number) throws IOException {
        desk.signIn(HEAD);
        open(browser, number);
        browser.sees("Về việc cấp giấy phép hành nghề khoan");
        desk.look("process-review");
        browser.pressLink("Trả lại");
        browser.type("f:why", "Sai");
        browser.press("f:back");
        browser.sees("Xin ghi rõ lý do và căn cứ, từ 10 đến 1.000 ký tự.");
        browser.type("f:why", WHY);
        browser.press("f:back");
        browser.sees("Đã trả lại kèm lý do.");
    }

    private static void draftsAgain(Browser browser, DeskSteps desk, String number) throws IOException {
        desk.signIn(HANDLER);
        open(browser, number);
        browser.sees(WHY);
        desk.look("process-back");
        browser.pressLink("Dự thảo quyết định");
        assertEquals(
                "Về việc cấp giấy phép hành nghề khoan",
                browser.shown("f:title").getAttribute("value"),
                "it is mended, not written anew");
        browser.type("f:content", "Điều 1. Cấp giấy phép theo Luật Tài nguyên nước. Điều 2. Có hiệu lực từ ngày ký.");
        desk.confirm("f:draft");
        browser.sees("Đã trình dự thảo.");
    }

    private static void signs(Browser browser, DeskSteps desk, String number) throws IOException {
        desk.signIn(HEAD);
        open(browser, number);
        desk.confirm("f:agree");
        browser.sees("Đã đồng ý và trình phê duyệt.");
        desk.signIn(APPROVER);
        open(browser, number);
        desk.confirm("f:approve");
        browser.sees("Đã phê duyệt, chuyển văn thư.");
        desk.signIn(CLERK);
        open(browser, number);
        desk.confirm("f:issue");
        browser.sees("Đã cấp số và phát hành.");
        browser.sees("GP-TNN");
        browser.sees("Giay-phep-");
        desk.look("process-issued");
    }

    @Test
    void aColleagueConfirmsAHandOverAndASubstituteActsForWhoIsAway() throws Exception {
        var number = atTheMinistry("Công ty TNHH Giếng Thử Nghiệm");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(HANDLER);
            open(browser, number);
            browser.pressLink("Bàn giao");
            var option = browser.css("[id='f:colleague'] option:last-child").getAttribute("value");
            browser.choose("f:colleague", option);
            desk.look("process-handover");
            browser.press("f:handover");
            browser.sees("Đã bàn giao, chờ người nhận xác nhận.");
            desk.signIn(OTHER);
            open(browser, number);
            browser.press("f:accept");
            browser.sees("Đã xác nhận nhận bàn giao.");
            absence(browser, desk);
            desk.signIn(HANDLER);
            open(browser, number);
            browser.sees("Ông/bà đang làm thay Ngô Thị Thẩm Định TNN");
            browser.sees("Dự thảo quyết định");
        }
    }

    @Test
    void theHeadAssignsManyAtOnceAndHearsWhatCouldNotBe() throws Exception {
        var first = atTheMinistry("Công ty TNHH Phân Công Một");
        var second = atTheMinistry("Công ty TNHH Phân Công Hai");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(HEAD);
            var codes = List.of(code(browser, first), code(browser, second));
            browser.open(DeskSteps.LIST + "?lane=TO_HANDLE&holder=NOBODY");
            for (var code : codes) {
                browser.script(TICK, code);
            }
            browser.sees("Đã đánh dấu 2");
            browser.press("f:hand");
            browser.sees("Xin chọn người nhận.");
            desk.look("process-assigning");
            Colleague.signedIn(portal, HANDLER).takesStep(second);
            for (var code : codes) {
                browser.script(TICK, code);
            }
            browser.choose("f:receiver", option(browser, "Ngô Thị Thẩm Định TNN"));
            browser.press("f:hand");
            browser.sees("Đã phân công 1 hồ sơ.");
            browser.sees(codes.get(1) + ": Hồ sơ vừa được người khác cập nhật.");
            desk.look("process-assigned");
            desk.signIn(OTHER);
            browser.open(DeskSteps.LIST + "?changed=true");
            browser.sees("Mới: được phân công");
            browser.sees(codes.get(0));
            assertFalse(browser.body().contains(codes.get(1)), "assigned to nobody");
        }
    }

    private static String code(Browser browser, String number) {
        browser.open(DeskSteps.LIST + "?q=" + number);
        return browser.css(".grid tbody a.code").getText();
    }

    private static String option(Browser browser, String name) {
        return browser.all("[id='f:receiver'] option").stream()
                .filter(one -> one.getText().equals(name))
                .findFirst()
                .orElseThrow()
                .getAttribute("value");
    }

    private static void absence(Browser browser, DeskSteps desk) throws IOException {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        browser.open("/official/processing/absence.xhtml");
        browser.choose(
                "f:substitute",
                browser.css("[id='f:substitute'] option:last-child").getAttribute("value"));
        browser.type("f:first", DAY.format(today));
        browser.type("f:last", "hôm nào đó");
        browser.type("f:reason", "Đi công tác");
        browser.press("f:delegate");
        browser.sees("Xin nhập hai ngày hợp lệ");
        assertEquals("Đi công tác", browser.shown("f:reason").getAttribute("value"));
        browser.type("f:last", DAY.format(today.plusDays(2)));
        browser.press("f:delegate");
        browser.sees("Đã ghi nhận người làm thay.");
        desk.look("process-absence");
    }

    /** Filed, received, and the water system has said what it thinks. */
    private static String atTheMinistry(String applicant) throws Exception {
        var number = citizen.submitForDrilling(applicant);
        var colleague = Colleague.signedIn(portal, INTAKE);
        colleague.receives(number);
        colleague.awaits(number, "Ý kiến kỹ thuật:");
        return number;
    }

    /** Once received a dossier bears its code in the list; it is still found by the number under which it was filed. */
    private static void open(Browser browser, String number) {
        browser.open(DeskSteps.LIST + "?q=" + number);
        browser.css(".grid tbody a.code").click();
        browser.waitFor(page -> browser.path().contains("dossier.xhtml?id=") ? Boolean.TRUE : null, "the dossier");
    }

    private static void tick(Browser browser, String unit) {
        browser.all("fieldset.ticks label").stream()
                .filter(label -> label.getText().strip().equals(unit))
                .findFirst()
                .orElseThrow()
                .click();
    }
}
