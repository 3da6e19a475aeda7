package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amending of one's own accord, by hand and by file, and what officials see of it (article 10 of the circular). */
class AmendmentJourneyIT {
    private static final String FILER = "tu-sua-doi@vi-du.example";

    private static Portal portal;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void amendsByHandThenByFileAndTheOfficialSeesBeforeAndAfter() throws Exception {
        try (var browser = portal.desktop();
                var desk = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            var official = new Steps(portal, desk, "desktop");
            steps.register("Nguyễn Thị Tự Sửa", FILER);
            var number = file(browser, steps);
            byHand(browser, steps, number);
            official.signInAsStaff("tiepnhan.tnn@dvctt.example");
            desk.pressLink(number);
            desk.sees("Sửa đổi, bổ sung lần 1 theo yêu cầu của người nộp");
            desk.sees("Đo lại lưu lượng");
            desk.sees("3.500");
            desk.sees("4.200");
            desk.sees("De-an-moi.pdf");
            official.look("official-amended");
            byFile(browser, steps, number);
            desk.open("/official/processing/list.xhtml");
            desk.pressLink(number);
            desk.sees("Sửa đổi, bổ sung lần 2 theo yêu cầu của người nộp");
            desk.sees("4.300");
        }
    }

    private String file(Browser browser, Steps steps) throws IOException {
        browser.open("/citizen/dossier/declare.xhtml?procedure=1.000657");
        steps.answers(Steps.exploration());
        browser.press("f:next");
        steps.arrivesAt("/papers.xhtml");
        browser.give("up-input", Steps.paper(folder, "De-an-cu.pdf"));
        steps.stored("De-an-cu.pdf");
        browser.press("f:next");
        steps.arrivesAt("/check.xhtml");
        browser.press("f:submit");
        steps.arrivesAt("/sent.xhtml");
        return steps.text("number");
    }

    private void byHand(Browser browser, Steps steps, String number) throws IOException {
        browser.open("/citizen/dossier/view.xhtml?number=" + number);
        steps.look("amend-offer");
        browser.press("amend");
        steps.arrivesAt("/amendment.xhtml");
        browser.sees("thời hạn giải quyết");
        steps.answer("flow", "4200");
        steps.saved();
        browser.give("up-input", Steps.paper(folder, "De-an-moi.pdf"));
        steps.stored("De-an-moi.pdf");
        browser.press("remove");
        browser.sees("Sẽ được thay");
        steps.pressAndConfirm("f:send");
        browser.sees("Xin nhập nội dung này");
        steps.look("amend-why");
        browser.type("a-amendmentReason", "Đo lại lưu lượng");
        steps.pressAndConfirm("f:send");
        browser.sees("Đã gửi sửa đổi, bổ sung lần 1");
        browser.sees("4.200");
        steps.look("amended");
    }

    private void byFile(Browser browser, Steps steps, String number) throws IOException, InterruptedException {
        browser.open("/citizen/dossier/amendment.xhtml?number=" + number);
        browser.css(".form-file summary").click();
        browser.press("formFile-xlsx");
        assertTrue(Files.size(portal.awaitDownload("to-khai-1.000657")) > 0);
        // the version that a new portal begins with
        var version = "1";
        var answers = new LinkedHashMap<String, String>();
        answers.put("flow", "4.300");
        answers.put("months", "mười hai");
        answers.put("place", "Thôn Chuyển, xã Mẫu");
        answers.put("from", "30/02/2027");
        browser.give("formFile-input", workbook("sai.xlsx", version, answers));
        browser.sees("Đã nhận 2 nội dung, 2 chỗ chưa nhận được");
        browser.sees("mười hai");
        browser.sees("30/02/2027");
        assertEquals("4.300", browser.shown("a-flow").getDomProperty("value"));
        assertFalse(browser.shown("a-months").getDomProperty("value").contains("mười"), "nothing wrong is taken over");
        steps.look("amend-file-faults");
        browser.give("formFile-input", workbook("khac.xlsx", "99", answers));
        browser.sees("Tệp này theo phiên bản 99");
        browser.give("formFile-input", workbook("dung.xlsx", version, Map.of("months", "10", "from", "01/03/2027")));
        browser.sees("Đã nhận 2 nội dung từ tệp dung.xlsx");
        browser.type("a-amendmentReason", "Lùi ngày bắt đầu");
        steps.pressAndConfirm("f:send");
        browser.sees("Đã gửi sửa đổi, bổ sung lần 2");
        assertTrue(browser.body().contains("Thôn Chuyển"), "what the file said is sent");
    }

    /** As the template lays it out: the mark, then a line an answer. */
    private Path workbook(String name, String version, Map<String, String> answers) throws IOException {
        var file = folder.resolve(name);
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Bảng tính", "1.0")) {
            var sheet = book.newWorksheet("Tờ khai");
            sheet.value(0, 0, "DVCTT/1");
            sheet.value(0, 1, "1.000657");
            sheet.value(0, 2, version);
            var row = 4;
            for (var answer : answers.entrySet()) {
                sheet.value(row, 0, answer.getKey());
                sheet.value(row++, 2, answer.getValue());
            }
        }
        return file;
    }
}
