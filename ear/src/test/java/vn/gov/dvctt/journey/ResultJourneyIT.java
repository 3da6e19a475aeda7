package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A licence from its words to its end: an agency writes its template and another person publishes it, the licence is issued with its seal, anybody verifies it on a phone by its code
 * and by its file, programs do so over the API, and when it is withdrawn everybody hears of it.
 */
class ResultJourneyIT {
    private static final String ADMIN = "quantri.tnn@dvctt.example";
    private static final String HANDLER = "thuly.tnn@dvctt.example";
    private static final String HEAD = "truongphong.tnn@dvctt.example";
    private static final String APPROVER = "pheduyet.tnn@dvctt.example";
    private static final String CLERK = "vanthu.tnn@dvctt.example";
    private static final String HOLDER = "ket.qua@vi-du.example";
    private static final String GROUND = "Phát hiện công trình không đúng vị trí đã khai.";
    private static final String WORDS =
            "# GIẤY PHÉP\n## {{title}}\n---\nCấp cho **{{applicant}}** theo mẫu riêng của cơ quan.\n{{content}}";

    private static Portal portal;
    private static Filing citizen;

    @BeforeAll
    static void somebodyFiles() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Nguyễn Văn Kết Quả", HOLDER);
    }

    @Test
    void fromTheAgencysWordsToTheWithdrawal() throws Exception {
        var number = citizen.submitForDrilling("Công ty TNHH Kết Quả Ví Dụ");
        var colleague = Colleague.signedIn(portal, "tiepnhan.tnn@dvctt.example");
        colleague.receives(number);
        colleague.awaits(number, "Ý kiến kỹ thuật:");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            writes(browser, desk);
            issues(browser, desk, number);
            var verify = citizen.link(number, "/public/document/verify.xhtml");
            var file = file(number);
            inForce(verify, file);
            var again = replacedBy(browser, desk, "REISSUE", "");
            replaced(verify, file, again);
            var other = replacedBy(browser, desk, "REPLACE", "Điều 1. Cấp giấy phép hành nghề khoan, có điều chỉnh.");
            assertNotEquals(again, other);
            phoneSees("/public/document/verify.xhtml?code=" + again, "đã được thay thế");
            verify = "/public/document/verify.xhtml?code=" + other;
            file = file(number);
            withdraws(browser, desk);
            withdrawn(verify, file, number);
        }
    }

    private static void writes(Browser browser, DeskSteps desk) throws IOException {
        desk.signIn(ADMIN);
        browser.open("/official/document/templates.xhtml");
        desk.look("result-templates");
        browser.open("/official/document/template.xhtml?kind=LICENCE");
        browser.type("f:words", "# GIẤY PHÉP\n<b>{{khongCo}}</b>");
        browser.press("f:save");
        browser.sees("Dòng 2, cột 4: Không có trường dữ liệu này");
        desk.look("result-template-faults");
        browser.type("f:words", WORDS);
        browser.press("f:save");
        browser.sees("Đã lưu bản soạn.");
        browser.waitFor(
                page -> (Boolean) browser.script("return document.getElementById('preview').naturalWidth > 100")
                        ? Boolean.TRUE
                        : null,
                "the sample");
        desk.look("result-template");
        desk.signIn(APPROVER);
        browser.open("/official/document/template.xhtml?kind=LICENCE");
        desk.confirm("q:publish");
        browser.sees("Đã công bố phiên bản 2.");
    }

    private static void issues(Browser browser, DeskSteps desk, String number) throws IOException {
        desk.signIn(HANDLER);
        open(browser, number);
        browser.pressLink("Dự thảo quyết định");
        var yes = browser.css("input[name='f:approved'][value='true']");
        browser.script("arguments[0].scrollIntoView({block:'center'})", yes);
        yes.click();
        browser.type("f:title", "Về việc cấp giấy phép hành nghề khoan");
        browser.type("f:content", "Điều 1. Cấp giấy phép hành nghề khoan nước dưới đất.");
        desk.confirm("f:draft");
        browser.sees("Đã trình dự thảo.");
        desk.signIn(HEAD);
        open(browser, number);
        desk.confirm("f:agree");
        browser.sees("Đã đồng ý");
        desk.signIn(APPROVER);
        open(browser, number);
        desk.confirm("f:approve");
        browser.sees("Đã phê duyệt");
        desk.signIn(CLERK);
        open(browser, number);
        desk.confirm("f:issue");
        browser.sees("GP-TNN");
    }

    /** On a phone, by the address that the picture on the paper holds, and by the file. */
    private static void inForce(String verify, Path file) throws IOException {
        try (var phone = portal.phone()) {
            var steps = new DeskSteps(portal, phone, "phone");
            phone.open(verify);
            phone.sees("Mã này là của văn bản do chúng tôi phát hành, còn hiệu lực");
            phone.sees("GP-TNN");
            assertFalse(phone.body().contains("Văn Kết Quả"), "not whose it is");
            steps.look("result-verify-code");
            phone.give("g:drop-input", file);
            phone.sees("Do chúng tôi phát hành, nguyên vẹn, còn hiệu lực");
            phone.sees("Nội dung đã ký còn nguyên vẹn");
            phone.script("document.getElementById('file').scrollIntoView()");
            steps.look("result-verify-file");
            phone.open("/public/document/verify.xhtml");
            phone.type("f:code", "0000-0000-0000");
            phone.press("f:find");
            phone.sees("Không có văn bản nào mang mã này.");
            assertEquals("0000-0000-0000", phone.shown("f:code").getAttribute("value"));
            phone.give("g:drop-input", VerifiedFile.altered(file));
            phone.sees("Không phải tệp do chúng tôi phát hành");
            steps.look("result-verify-none");
        }
        overTheApi(file);
    }

    private static void overTheApi(Path file) throws IOException {
        var caller = new Caller(portal.installation().portal(), "127.0.0.47");
        var description = ApiDescription.of(caller);
        var ours = VerifiedFile.send(caller, "file", Files.readAllBytes(file));
        assertEquals(200, ours.status(), ours.body());
        assertEquals(Set.of(), description.faults("POST", VerifiedFile.ADDRESS, ours));
        var answer = ApiDescription.read(ours.body());
        assertTrue(answer.get("issuedHere").asBoolean());
        assertEquals("TOTAL_PASSED", answer.get("indication").asText());
        assertEquals(1, answer.get("signatures").size());
        assertTrue(answer.at("/signatures/0/intact").asBoolean());
        assertEquals("IN_FORCE", answer.at("/result/status").asText());
        var strange = VerifiedFile.send(caller, "file", Files.readAllBytes(VerifiedFile.altered(file)));
        var none = ApiDescription.read(strange.body());
        assertFalse(none.get("issuedHere").asBoolean());
        assertEquals("TOTAL_FAILED", none.get("indication").asText(), strange.body());
        var plain = ApiDescription.read(
                VerifiedFile.send(caller, "file", SamplePaper.pdf("Không ký")).body());
        assertEquals("INDETERMINATE", plain.get("indication").asText());
        assertEquals("NO_SIGNATURE_FOUND", plain.get("subIndication").asText());
        assertEquals(400, VerifiedFile.send(caller, "other", new byte[] {1}).status());
        assertEquals(400, VerifiedFile.send(caller, "file", new byte[0]).status());
        assertEquals(
                413,
                VerifiedFile.send(caller, "file", new byte[20 * 1024 * 1024 + 1])
                        .status());
        var limited = new Caller(portal.installation().portal(), "127.0.0.48");
        var last = 200;
        for (var i = 0; i < 31; i++) {
            last = VerifiedFile.send(limited, "file", new byte[] {1}).status();
        }
        assertEquals(429, last);
    }

    /** Asked for by the clerk, decided by another person; the code of the new document. */
    private static String replacedBy(Browser browser, DeskSteps desk, String kind, String content) throws IOException {
        desk.signIn(CLERK);
        browser.open("/official/document/results.xhtml?q=nguyen+van+ket");
        browser.css(".grid tbody a.code").click();
        var choice = browser.css("input[name='f:kind'][value='" + kind + "']");
        browser.script("arguments[0].scrollIntoView({block:'center'})", choice);
        choice.click();
        browser.type("f:ground", "Sai sót kỹ thuật khi lập văn bản, lần " + kind + ".");
        if (!content.isEmpty()) {
            browser.script("document.getElementById('f:content').closest('details').open = true");
            browser.type("f:content", content);
        }
        desk.confirm("f:ask");
        browser.sees("Đã trình đề nghị, chờ người phê duyệt.");
        assertFalse(browser.has("a:approve"), "whoever asks does not decide");
        var address = browser.path();
        desk.signIn(APPROVER);
        browser.open(address);
        desk.confirm("a:approve");
        browser.sees("Văn bản thay thế");
        desk.look("result-" + kind.toLowerCase());
        browser.press("successor");
        return browser.shown("code").getText();
    }

    private static void replaced(String verify, Path file, String code) throws IOException {
        try (var phone = portal.phone()) {
            phone.open(verify);
            phone.sees("Văn bản mang mã này đã được thay thế, không còn hiệu lực");
            phone.give("g:drop-input", file);
            phone.sees("Do chúng tôi phát hành, nguyên vẹn, nhưng đã được thay thế");
            new DeskSteps(portal, phone, "phone").look("result-replaced");
        }
        phoneSees("/public/document/verify.xhtml?code=" + code, "còn hiệu lực");
    }

    private static void phoneSees(String address, String words) throws IOException {
        try (var phone = portal.phone()) {
            phone.open(address);
            phone.sees(words);
        }
    }

    private static void withdraws(Browser browser, DeskSteps desk) throws IOException {
        desk.signIn(CLERK);
        browser.open("/official/document/results.xhtml?q=nguyen+van+ket");
        browser.sees("Nguyễn Văn Kết Quả");
        desk.look("result-register");
        browser.css(".grid tbody a.code").click();
        browser.press("c:convert");
        browser.sees("Đã lập bản chuyển đổi và ghi sổ.");
        var withdraw = browser.css("input[name='f:kind'][value='WITHDRAW']");
        browser.script("arguments[0].scrollIntoView({block:'center'})", withdraw);
        withdraw.click();
        browser.type("f:ground", GROUND);
        desk.look("result-ask");
        desk.confirm("f:ask");
        browser.sees("Đã trình đề nghị, chờ người phê duyệt.");
        var address = browser.path();
        desk.signIn(APPROVER);
        browser.open(address);
        browser.sees(GROUND);
        desk.look("result-decide");
        desk.confirm("a:approve");
        browser.sees("Đã thu hồi văn bản và báo cho người được cấp.");
    }

    private static void withdrawn(String verify, Path file, String number) throws Exception {
        try (var phone = portal.phone()) {
            phone.open(verify);
            phone.sees("Văn bản mang mã này đã bị thu hồi, không còn hiệu lực");
            phone.sees(GROUND);
            new DeskSteps(portal, phone, "phone").look("result-withdrawn");
        }
        var caller = new Caller(portal.installation().portal(), "127.0.0.49");
        var answer = ApiDescription.read(
                VerifiedFile.send(caller, "file", Files.readAllBytes(file)).body());
        assertTrue(answer.get("issuedHere").asBoolean());
        assertEquals("WITHDRAWN", answer.at("/result/status").asText());
        assertTrue(citizen.reads(number).contains("Đã bị thu hồi"));
        portal.awaitMail(HOLDER, Pattern.compile("bị thu hồi"));
    }

    private static void open(Browser browser, String number) {
        browser.open(DeskSteps.LIST + "?q=" + number);
        browser.css(".grid tbody a.code").click();
        browser.waitFor(page -> browser.path().contains("dossier.xhtml?id=") ? Boolean.TRUE : null, "the dossier");
    }

    private static Path file(String number) throws IOException {
        var address = citizen.link(number, "/citizen/document/result");
        var answer =
                new Caller(portal.installation().portal(), "127.0.0.50").get(address, "Cookie: " + citizen.cookies());
        assertEquals(200, answer.status());
        return Files.write(portal.installation().home().resolve("result.pdf"), answer.content());
    }
}
