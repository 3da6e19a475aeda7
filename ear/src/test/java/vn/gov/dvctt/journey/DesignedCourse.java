package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A process of six steps, two units heard at once in one of them: drawn on the screen, and run by a dossier to its result. */
record DesignedCourse(Portal portal) {
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String HANDLER = "thuly.tnn@dvctt.example";
    private static final String APPROVER = "pheduyet.tnn@dvctt.example";
    private static final String CLERK = "vanthu.tnn@dvctt.example";

    /** The process that a new draft has, and a step in which two units are heard. */
    void draw(Browser browser, DeskSteps desk, String draft) throws IOException {
        var process = draft.replace("draft.xhtml", "process.xhtml");
        browser.open(process);
        browser.choose("a:kind", "CONSULT");
        browser.press("a:add");
        browser.sees("Đã thêm bước.");
        var step = browser.path().replaceAll(".*step=([^&]*).*", "$1");
        browser.type("f:vi", "Lấy ý kiến hai đơn vị");
        browser.type("f:en", "Hear two units");
        browser.choose("f:h:0:unit", "KTTV");
        browser.choose("f:h:1:unit", "DCKS");
        browser.choose("f:o:0:next", "appraise");
        browser.press("f:save");
        browser.sees("Đã lưu bước.");
        browser.open(process + "&step=check");
        browser.choose("f:o:0:next", step);
        browser.press("f:save");
        browser.sees("Quy trình hợp lệ");
        assertEquals(6, browser.all(".flow a").size());
        desk.look("design-process");
        tried(browser, process);
    }

    private static void tried(Browser browser, String process) {
        browser.open(process.replace("/admin/procedure/process", "/admin/processing/simulation"));
        for (int step = 1; step < 6; step++) {
            var before = browser.all("#trial ~ * tbody tr, section tbody tr").size();
            browser.css("[id='t:o:0:go']").click();
            browser.waitFor(
                    page -> browser.all("#trial ~ * tbody tr, section tbody tr").size() == before + 1
                            ? Boolean.TRUE
                            : null,
                    "a step further");
        }
        browser.sees("Hồ sơ đã đi hết quy trình.");
    }

    /** On a phone; gives the number under which it was submitted. */
    String file(String code, String email, Path folder) throws Exception {
        try (var phone = portal.phone()) {
            var citizen = new Steps(portal, phone, "phone");
            citizen.register("Lê Thị Người Thử", email);
            phone.open("/public/procedure/view.xhtml?code=" + code);
            phone.sees("Giấy xác nhận thử nghiệm");
            phone.sees("nếu “Có nhân sự tham gia không?” là “Có”");
            citizen.look("design-public");
            phone.open("/citizen/dossier/declare.xhtml?procedure=" + code);
            assertEquals("Lê Thị Người Thử", phone.shown("a-applicantName").getDomProperty("value"));
            assertFalse(phone.css("#a-f2").isDisplayed(), "nobody asked for staff yet");
            citizen.answer("f1", "true");
            DesignJourneyIT.add(phone, "f2");
            phone.type("a-f2.0.c1", "Phạm Văn Nhân Sự");
            citizen.saved();
            phone.type("a-f3.0.points", "21.02 105.83\n21.03 105.83\n21.03 105.84\n21.02 105.84");
            citizen.saved();
            phone.waitFor(
                    page -> phone.shown("a-f3.0.hectares")
                                    .getDomProperty("value")
                                    .startsWith("115,")
                            ? Boolean.TRUE
                            : null,
                    "the area is reckoned");
            livesIn(phone, citizen);
            phone.press("f:next");
            phone.sees("Xin tải lên tệp cho câu hỏi này.");
            phone.give(upload(phone), Steps.paper(folder, "So-do.pdf"));
            citizen.stored("So-do.pdf");
            assertFalse(phone.css("#a-f4").getText().contains("Xin tải lên"), "nothing is lacking any more");
            citizen.look("design-declare");
            phone.press("f:next");
            citizen.arrivesAt("/papers.xhtml");
            assertFalse(phone.body().contains("Sơ đồ khu vực"), "it belongs to the form");
            phone.sees("Bản sao hợp đồng thử nghiệm");
            phone.press("f:next");
            citizen.arrivesAt("/check.xhtml");
            phone.sees("So-do.pdf");
            citizen.look("design-check");
            phone.press("f:submit");
            citizen.arrivesAt("/sent.xhtml");
            var number = citizen.text("number");
            assertTrue(number.startsWith("NS-"));
            amends(phone, citizen, number, folder);
            return number;
        }
    }

    /** A commune is proposed once its province is known, and is none of another one. */
    private static void livesIn(Browser phone, Steps citizen) throws IOException {
        phone.choose("a-f5.0.province", "p66");
        citizen.saved();
        phone.type("a-f5.0.commune", "Phường Ba Đình");
        phone.waitFor(page -> error(phone).startsWith("Tỉnh đã chọn không có") ? Boolean.TRUE : null, "of Hanoi");
        assertEquals(102, phone.all("[id='a-f5.0.commune-list'] option").size());
        citizen.look("design-commune");
        phone.overwrite("a-f5.0.commune", "Phường Tuy Hòa");
        phone.waitFor(page -> error(phone).isEmpty() ? Boolean.TRUE : null, "of the province chosen");
    }

    private static String error(Browser phone) {
        return phone.css("[id='a-f5.0.commune-error']").getText();
    }

    /** The file of a question is replaced of the applicant's own accord, where it was asked for. */
    private static void amends(Browser phone, Steps citizen, String number, Path folder) throws IOException {
        phone.open("/citizen/dossier/amendment.xhtml?number=" + number);
        phone.press("remove");
        phone.sees("Sẽ được thay");
        phone.type("a-amendmentReason", "Vẽ lại sơ đồ");
        citizen.pressAndConfirm("f:send");
        phone.sees("Xin tải lên tệp cho câu hỏi này.");
        phone.script("arguments[0].scrollIntoView({block:'center'})", phone.css("#a-f4"));
        citizen.look("design-amend");
        phone.give(upload(phone), Steps.paper(folder, "So-do-moi.pdf"));
        citizen.stored("So-do-moi.pdf");
        citizen.pressAndConfirm("f:send");
        phone.sees("Đã gửi sửa đổi, bổ sung lần 1");
        phone.sees("So-do-moi.pdf");
    }

    /** The one picker for a file within the form. */
    private static String upload(Browser phone) {
        return phone.css("#a-f4 [data-d-upload]").getDomAttribute("id") + "-input";
    }

    /** From the bill by its bracket to the result in the applicant's hands. */
    void run(String number, String email, Path folder) throws Exception {
        try (var phone = portal.phone();
                var browser = portal.desktop()) {
            var citizen = new Steps(portal, phone, "phone");
            citizen.signIn(email, Steps.PASSWORD);
            pays(phone, citizen, number);
            var desk = new DeskSteps(portal, browser, "desktop");
            asksForTheFile(browser, desk, number);
            bringsAnother(phone, citizen, number, folder);
            Colleague.signedIn(portal, INTAKE).receives(number);
            twoAtOnce(browser, desk, number);
            Colleague.signedIn(portal, HANDLER).drafts(number, "Xác nhận nguồn gốc dữ liệu thử nghiệm");
            Colleague.signedIn(portal, APPROVER).presses(number, "approve");
            var clerk = Colleague.signedIn(portal, CLERK);
            clerk.presses(number, "issue");
            assertTrue(clerk.reads(number).contains("GXN-TNN"), clerk.reads(number));
            takes(phone, citizen, number);
        }
    }

    /** One person takes part: the first bracket. */
    private static void pays(Browser phone, Steps citizen, String number) throws IOException {
        phone.open("/citizen/dossier/view.xhtml?number=" + number);
        phone.sees("Hồ sơ này còn một khoản phải nộp");
        phone.press("pay");
        phone.sees("100.000");
        citizen.look("design-bill");
        phone.press("f:pay");
        phone.press("leave");
        phone.press("PAY");
        phone.sees("Đã nộp đủ");
    }

    private static void asksForTheFile(Browser browser, DeskSteps desk, String number) throws IOException {
        desk.signIn(INTAKE);
        desk.openFromList(number);
        var question = browser.all(".sheet-line").stream()
                .filter(line -> line.getText().contains("Sơ đồ khu vực"))
                .findFirst()
                .orElseThrow();
        assertTrue(question.getText().contains("So-do-moi.pdf"), "the file stands beside its question");
        browser.script("arguments[0].scrollIntoView({block:'center'})", question);
        desk.look("design-dossier");
        browser.pressLink("Yêu cầu bổ sung");
        desk.asks("Sơ đồ khu vực", "Sơ đồ mờ, xin nộp bản rõ hơn.");
        desk.look("design-asking");
        desk.confirm("f:supplement");
        browser.sees("Cần bổ sung");
    }

    private static void bringsAnother(Browser phone, Steps citizen, String number, Path folder) throws IOException {
        phone.open("/citizen/dossier/supplement.xhtml?number=" + number);
        phone.sees("Sơ đồ mờ, xin nộp bản rõ hơn.");
        assertEquals(1, phone.all("[data-d-upload]").size(), "nothing else is asked for");
        phone.give("up-input", Steps.paper(folder, "So-do-ro.pdf"));
        citizen.stored("So-do-ro.pdf");
        phone.press("remove");
        phone.sees("Sẽ được thay");
        citizen.look("design-supplement");
        citizen.pressAndConfirm("f:send");
        phone.sees("Đã gửi bổ sung");
        phone.sees("So-do-ro.pdf");
    }

    private static void twoAtOnce(Browser browser, DeskSteps desk, String number) throws IOException {
        desk.signIn(HANDLER);
        opens(browser, number);
        browser.sees("Lấy ý kiến hai đơn vị");
        assertEquals(2, browser.body().split("Chưa trả lời", -1).length - 1, "both are asked at once");
        assertTrue(
                browser.all(".flow-step").get(1).getText().contains("Lấy ý kiến hai đơn vị"),
                "a step that was added last stands where it runs");
        desk.look("design-parallel");
        for (var who : new String[] {"thuly.kttv@dvctt.example", "thuly.dcks@dvctt.example"}) {
            desk.signIn(who);
            browser.open(DeskSteps.LIST + "?q=" + number);
            browser.css(".grid tbody a.code").click();
            var agrees = browser.css("input[name='f:stance'][value='AGREES']");
            browser.script("arguments[0].scrollIntoView({block:'center'})", agrees);
            agrees.click();
            browser.type("f:answer", "Nhất trí với đề nghị.");
            browser.press("f:give");
            browser.sees("Đã gửi ý kiến.");
        }
    }

    private static void opens(Browser browser, String number) {
        browser.open(DeskSteps.LIST + "?q=" + number);
        browser.css(".grid tbody a.code").click();
        browser.waitFor(page -> browser.path().contains("dossier.xhtml?id=") ? Boolean.TRUE : null, "the dossier");
    }

    private static void takes(Browser phone, Steps citizen, String number) throws IOException {
        phone.open("/citizen/dossier/view.xhtml?number=" + number);
        var link = phone.css("#own-results a[href*='/citizen/document/result']").getDomAttribute("href");
        var bytes = (Long) phone.script(
                "var r = new XMLHttpRequest(); r.open('GET', arguments[0], false); r.send(); return r.responseText.length;",
                link);
        assertTrue(bytes > 1_000, bytes + " bytes");
        phone.open("/citizen/dossier/view.xhtml?number=" + number);
        phone.sees("Đã trả kết quả");
        citizen.look("design-result");
    }
}
