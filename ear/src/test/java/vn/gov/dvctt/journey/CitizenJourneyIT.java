package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first-time filer, from the search box to the result in hands; official and specialised system are as real as the filer. */
class CitizenJourneyIT {
    private static final Pattern NUMBER = Pattern.compile("NS-\\d{6}-[A-Z0-9]{6}");
    private static final Pattern CODE = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4}");

    private static Portal portal;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void filesFollowsAndTakesTheResult() throws Exception {
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            browser.open("/");
            steps.look("home");
            browser.type("q", "giay phep tham do nuoc");
            browser.css("form[role=search] button").click();
            browser.sees("Cấp giấy phép thăm dò nước dưới đất");
            steps.look("procedures");
            browser.pressLink("Cấp giấy phép thăm dò nước dưới đất");
            browser.sees("Đề án thăm dò nước dưới đất");
            steps.look("procedure");
            steps.register("Nguyễn Thị Thử Nghiệm", "nop-ho-so@vi-du.example");
            browser.open("/public/procedure/view.xhtml?code=1.000657");
            browser.pressLink("Nộp hồ sơ trực tuyến");
            var number = file(browser, steps);
            slipIsAPdf(browser, number);
            receive(browser, steps, number, "tiepnhan.tnn@dvctt.example");
            takeTheResult(browser, steps, number);
        }
    }

    private String file(Browser browser, Steps steps) throws Exception {
        steps.answers(Steps.exploration());
        steps.look("declare");
        browser.press("f:next");
        steps.arrivesAt("/papers.xhtml");
        browser.press("f:next");
        browser.sees("Thiếu giấy tờ: Đề án thăm dò nước dưới đất");
        steps.look("papers-missing");
        browser.give("up-input", Steps.paper(folder, "De-an.pdf"));
        steps.stored("De-an.pdf");
        assertFalse(browser.body().contains("Thiếu giấy tờ"), "the fault is gone with its cause");
        steps.look("papers");
        browser.press("f:next");
        steps.arrivesAt("/check.xhtml");
        browser.sees("3.500");
        steps.look("check");
        browser.press("f:submit");
        steps.arrivesAt("/sent.xhtml");
        steps.look("sent");
        var number = steps.text("number");
        assertTrue(NUMBER.matcher(number).matches(), number);
        return number;
    }

    private void slipIsAPdf(Browser browser, String number) throws Exception {
        browser.press("slip");
        var slip = portal.awaitDownload("Phieu-nop-ho-so-" + number);
        assertEquals(
                "%PDF-",
                Files.readString(slip, java.nio.charset.StandardCharsets.ISO_8859_1)
                        .substring(0, 5));
    }

    private void receive(Browser browser, Steps steps, String number, String official) throws Exception {
        steps.signOut();
        steps.signInAsStaff(official);
        browser.pressLink(number);
        steps.pressAndConfirm("f:receive");
        browser.waitFor(page -> CODE.matcher(browser.body()).find() ? Boolean.TRUE : null, "a dossier code");
        steps.signOut();
    }

    private void takeTheResult(Browser browser, Steps steps, String number) throws Exception {
        steps.signIn("nop-ho-so@vi-du.example", Steps.PASSWORD);
        var view = "/citizen/dossier/view.xhtml?number=" + number;
        browser.waitFor(
                page -> {
                    browser.open(view);
                    return browser.has("result") ? Boolean.TRUE : null;
                },
                "a result");
        assertTrue(CODE.matcher(steps.text("code")).matches());
        steps.look("result");
        browser.press("result");
        var result = portal.awaitDownload("");
        assertTrue(Files.size(result) > 1000, "a real letter");
        browser.waitFor(
                page -> {
                    browser.open(view);
                    return browser.body().contains("Nhận kết quả") ? Boolean.TRUE : null;
                },
                "returned");
        browser.open("/citizen/dossier/list.xhtml");
        browser.sees("Đã trả kết quả");
        steps.look("dossiers");
    }

    @Test
    void supplementsOnAPhoneWhatTheAgencyAskedFor() throws Exception {
        try (var phone = portal.phone();
                var desk = portal.desktop()) {
            var filer = new Steps(portal, phone, "phone");
            var official = new Steps(portal, desk, "desktop");
            filer.register("Hợp tác viên Điện Thoại", "dien-thoai@vi-du.example");
            phone.open("/citizen/dossier/declare.xhtml?procedure=1.000657");
            filer.answers(Steps.exploration());
            filer.look("declare");
            phone.press("f:next");
            filer.arrivesAt("/papers.xhtml");
            phone.give("up-input", Steps.paper(folder, "De-an-cu.pdf"));
            filer.stored("De-an-cu.pdf");
            filer.look("papers");
            phone.press("f:next");
            filer.arrivesAt("/check.xhtml");
            filer.look("check");
            phone.press("f:submit");
            filer.arrivesAt("/sent.xhtml");
            filer.look("sent");
            var number = filer.text("number");

            var officials = new DeskSteps(portal, desk, "desktop");
            official.signInAsStaff("tiepnhan.tnn@dvctt.example");
            desk.pressLink(number);
            desk.pressLink("Yêu cầu bổ sung");
            officials.asks("Tổng lưu lượng", "Lưu lượng chưa khớp với đề án, xin kiểm tra lại.");
            officials.asks("Đề án thăm dò", "Đề án thiếu bản vẽ bố trí giếng, xin nộp lại.");
            official.pressAndConfirm("f:supplement");
            desk.sees("Cần bổ sung");

            phone.open("/citizen/dossier/list.xhtml");
            phone.sees("Cần bổ sung");
            filer.look("dossiers-asked");
            phone.open("/citizen/dossier/view.xhtml?number=" + number);
            filer.look("asked");
            phone.press("supplement");
            phone.sees("Lưu lượng chưa khớp với đề án");
            assertFalse(phone.has("a-place"), "what was not asked for stays shut");
            filer.answer("flow", "4200");
            filer.saved();
            phone.give("up-input", Steps.paper(folder, "De-an-moi.pdf"));
            filer.stored("De-an-moi.pdf");
            phone.press("remove");
            phone.sees("Sẽ được thay");
            filer.look("supplement");
            filer.pressAndConfirm("f:send");
            phone.sees("Đã gửi bổ sung");
            phone.sees("3.500");
            phone.sees("4.200");
            filer.look("supplemented");

            desk.open("/official/processing/list.xhtml?changed=true");
            desk.sees("Mới: người nộp đã bổ sung");
            official.look("list-changed");
            desk.pressLink(number);
            desk.sees("4.200");
            desk.sees("De-an-moi.pdf");
            desk.open("/official/processing/list.xhtml?q=" + number);
            desk.sees(number);
            assertFalse(desk.body().contains("Mới: người nộp"), "it was opened");
        }
    }

    /** Ticks what is to be mended and says why. */
    @Test
    void wrongInputIsExplainedBesideItsCauseAndNothingIsLost() throws Exception {
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.register("Trần Văn Sai Sót", "sai-sot@vi-du.example");
            browser.open("/citizen/dossier/declare.xhtml?procedure=1.000657");
            steps.answer("flow", "ba nghìn");
            browser.waitFor(
                    page -> browser.shown("a-flow-error").getText().contains("Xin nhập một số") ? Boolean.TRUE : null,
                    "the fault beside the field");
            browser.press("f:next");
            browser.sees("chỗ cần xem lại");
            assertEquals("ba nghìn", browser.shown("a-flow").getDomProperty("value"));
            steps.look("declare-faults");
            browser.open("/citizen/dossier/papers.xhtml?procedure=1.000657");
            browser.give("up-input", Files.writeString(folder.resolve("ghi-chu.txt"), "không phải PDF"));
            browser.sees("Định dạng tệp chưa phù hợp");
            browser.give(
                    "up-input",
                    Files.writeString(folder.resolve("gia-danh.pdf"), "không phải PDF"),
                    Steps.paper(folder, "De-an.pdf"));
            steps.stored("De-an.pdf");
            browser.sees("gia-danh.pdf: Nội dung tệp không đúng với phần mở rộng");
            browser.give("up-input", large());
            browser.sees("Tệp lớn hơn 50 MB");
            steps.look("papers-faults");
            browser.open("/citizen/dossier/check.xhtml?procedure=1.000657");
            browser.press("f:submit");
            browser.sees("Hồ sơ chưa đủ nên chưa nộp được");
            steps.look("check-faults");
            browser.open("/citizen/dossier/declare.xhtml?procedure=9.999999");
            browser.sees("Không có thủ tục với mã này");
            browser.open("/citizen/dossier/view.xhtml?number=NS-261124-ZZZZZZ");
            assertFalse(browser.body().contains("Exception"));
            browser.open("/citizen/khong-co.xhtml");
            browser.sees("Không tìm thấy trang");
        }
    }

    private Path large() throws Exception {
        var file = folder.resolve("qua-lon.pdf");
        try (var wide = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            wide.setLength(60L * 1024 * 1024);
        }
        return file;
    }

    @Test
    void anEndedSessionCostsNothing() throws Exception {
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.register("Lê Thị Vắng Mặt", "vang-mat@vi-du.example");
            browser.open("/citizen/dossier/declare.xhtml?procedure=1.004241");
            steps.answer("purpose", "Trước khi phiên hết");
            steps.saved();
            browser.forgetSession();
            steps.answer("purpose", "Sau khi phiên hết vẫn còn");
            browser.sees("Phiên làm việc đã hết");
            steps.look("session-ended");
            browser.css("[data-d-saved] button").click();
            steps.arrivesAt("/signin.xhtml");
            steps.enter("vang-mat@vi-du.example", Steps.PASSWORD);
            steps.arrivesAt("/declare.xhtml");
            steps.saved();
            browser.open("/citizen/dossier/declare.xhtml?procedure=1.004241");
            assertEquals("Sau khi phiên hết vẫn còn", browser.shown("a-purpose").getDomProperty("value"));
        }
    }

    @Test
    void sendingTwiceMakesOneDossierAndAForeignOneDoesNotExist() throws Exception {
        try (var browser = portal.desktop();
                var stranger = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.register("Phạm Văn Bấm Đúp", "bam-dup@vi-du.example");
            browser.open("/citizen/dossier/declare.xhtml?procedure=1.004241");
            steps.answers(Steps.dataSupply());
            browser.open("/citizen/dossier/check.xhtml?procedure=1.004241");
            browser.script(
                    "const b=document.getElementById('f:submit');const data=new URLSearchParams(new FormData(b.form));"
                            + "data.append(b.name,b.value);const go=()=>fetch(b.form.action,{method:'POST',body:data})"
                            + ".then(a=>a.url);window.twice=Promise.all([go(),go()]).then(u=>{window.urls=u});");
            @SuppressWarnings("unchecked")
            var urls = (List<String>) browser.waitFor(page -> browser.script("return window.urls"), "both answers");
            assertTrue(urls.get(0).contains("/sent.xhtml"), urls::toString);
            assertEquals(urls.get(0), urls.get(1));
            browser.open("/citizen/dossier/list.xhtml");
            assertEquals(1, browser.all("#submitted + .rows > .row").size());
            var number = urls.get(0).replaceAll(".*number=", "");
            new Steps(portal, stranger, "desktop").register("Người Lạ", "nguoi-la@vi-du.example");
            stranger.open("/citizen/dossier/view.xhtml?number=" + number);
            stranger.sees("Không tìm thấy hồ sơ này");
            assertFalse(stranger.body().contains("Phạm Văn Bấm Đúp"));
        }
    }
}
