package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A result that another takes the place of, where approvers sign: asked for by the clerk, approved and signed by the approver, and seen by whoever verifies both.
 *
 * @param number of the submission
 * @param code   of the dossier
 */
record ReplacedResult(Portal portal, Filing citizen, String number, String code) {
    private static final String APPROVER = "pheduyet.tnn@dvctt.example";
    private static final String CLERK = "vanthu.tnn@dvctt.example";
    private static final String NAME = "Hoàng Văn Phê Duyệt TNN";
    private static final String VERIFY = "/public/document/verify.xhtml";
    private static final String RESULT = "/citizen/document/result";
    private static final String IN_FORCE = "Mã này là của văn bản do chúng tôi phát hành, còn hiệu lực";

    void isSignedToo() throws Exception {
        var verify = citizen.link(number, VERIFY);
        var before = citizen.link(number, RESULT);
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            var page = asks(browser, desk, "REPLACE");
            desk.signIn(APPROVER);
            browser.open(page);
            desk.confirm("a:approve");
            browser.sees("Ký số văn bản thay thế");
            browser.sees("Văn bản chờ ông/bà ký số.");
            desk.look("replaced-sign");
            counts(verify);
            assertEquals(before, citizen.link(number, RESULT), "the holder has the earlier one alone");
            signs(browser, desk, page);
        }
        var successor = successor();
        replaced(verify, successor);
        twoSignatures();
        isNotSignedAndTakenBack();
    }

    /** The page of the result. */
    private String asks(Browser browser, DeskSteps desk, String kind) throws IOException {
        desk.signIn(CLERK);
        browser.open("/official/document/results.xhtml?q=" + code);
        browser.css(".grid tbody a.code").click();
        var choice = browser.css("input[name='f:kind'][value='" + kind + "']");
        browser.sees("người phê duyệt quyết định và ký số văn bản mới");
        browser.script("arguments[0].scrollIntoView({block:'center'})", choice);
        choice.click();
        browser.type("f:ground", "Ghi nhầm phạm vi khoan khi lập văn bản.");
        if (kind.equals("REPLACE")) {
            browser.script("document.getElementById('f:content').closest('details').open = true");
            browser.type("f:content", "Điều 1. Cấp giấy phép hành nghề khoan, phạm vi toàn quốc.");
        }
        desk.confirm("f:ask");
        browser.sees("Đã trình đề nghị, chờ người phê duyệt.");
        return browser.path();
    }

    /** Nobody outside hears of what waits. */
    private void counts(String verify) throws IOException {
        try (var phone = portal.phone()) {
            phone.open(verify);
            phone.sees(IN_FORCE);
        }
    }

    private static void signs(Browser browser, DeskSteps desk, String page) throws IOException {
        var remote = new RemoteSigner(browser);
        remote.refuse();
        browser.sees("đã không đồng ý ký trên trang của nhà cung cấp");
        browser.open(page);
        browser.sees("đang chờ ông/bà ký số");
        desk.look("replaced-waits");
        browser.press("prepared");
        browser.sees("Chưa phát hành.");
        browser.press("replaces");
        browser.pressLink("Ký số");
        remote.signInAsOfficial("Ngô Văn Người Khác", "001070000010", "Cục Quản lý tài nguyên nước");
        browser.sees("Chứng thư số mang tên Ngô Văn Người Khác, không phải " + NAME);
        remote.signInAsOfficial(NAME, "001070000009", "Cục Quản lý tài nguyên nước");
        remote.confirm("agree");
        browser.sees("Đã ký số và đóng dấu.");
        browser.sees("Đã được thay thế");
        desk.look("replaced-done");
    }

    /** Its code, as the page of the earlier one leads to it. */
    private String successor() {
        return citizen.link(number, VERIFY);
    }

    private void replaced(String before, String after) throws Exception {
        assertFalse(before.equals(after), after);
        try (var phone = portal.phone()) {
            var steps = new DeskSteps(portal, phone, "phone");
            phone.open(before);
            phone.sees("Văn bản mang mã này đã được thay thế, không còn hiệu lực");
            steps.look("replaced-verify-before");
            phone.waitFor(
                    page -> {
                        phone.open(after);
                        return phone.all(".signature.TOTAL_PASSED").size() == 2 ? Boolean.TRUE : null;
                    },
                    "both signatures of what took its place");
            phone.sees(IN_FORCE);
            phone.sees(NAME);
            phone.sees("DVCTT development seal of the agency");
            steps.look("replaced-verify-after");
        }
    }

    private void twoSignatures() throws IOException {
        var signatures = SignedResult.at(file()).report(portal).get("signatures");
        assertEquals(2, signatures.size(), signatures.toString());
        assertEquals(NAME, signatures.at("/0/signer").asText());
        for (var signature : signatures) {
            assertEquals("TOTAL_PASSED", signature.get("indication").asText(), signatures.toString());
            assertEquals("GOVERNMENT", signature.get("trust").asText());
        }
    }

    private Path file() throws IOException {
        var answer = new Caller(portal.installation().portal(), "127.0.0.51")
                .get(citizen.link(number, RESULT), "Cookie: " + citizen.cookies());
        assertEquals(200, answer.status());
        return Files.write(portal.installation().home().resolve("replacing-result.pdf"), answer.content());
    }

    /** On a phone the approver approves and does not sign; what waits the clerk takes back. */
    private void isNotSignedAndTakenBack() throws IOException {
        try (var browser = portal.desktop();
                var phone = portal.phone()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            var page = asks(browser, desk, "REISSUE");
            var hand = new DeskSteps(portal, phone, "phone");
            hand.signIn(APPROVER);
            approves(phone, hand, page);
            hand.look("replaced-sign");
            browser.open(page);
            browser.sees("đang chờ " + NAME + " ký số");
            browser.open("/official/document/results.xhtml");
            browser.sees("chờ " + NAME + " ký số");
            desk.look("replaced-register");
            browser.open(page);
            browser.script("document.getElementById('t:takebackWhy').closest('details').open = true");
            browser.type("t:takebackWhy", "Người phê duyệt đi công tác, chưa ký được.");
            desk.look("replaced-takeback");
            browser.press("t:takeback");
            browser.sees("Đã thu hồi văn bản chờ ký. Số đã cấp bị hủy, đề nghị chờ phê duyệt lại.");
            approves(phone, hand, page);
            phone.open(page);
            phone.sees("đang chờ ông/bà ký số");
            phone.script("document.getElementById('u:unsignWhy').closest('details').open = true");
            phone.type("u:unsignWhy", "Ngắn");
            phone.press("u:unsign");
            phone.sees("từ 10 đến 1.000 ký tự");
            hand.look("replaced-unsign");
            phone.script("document.getElementById('u:unsignWhy').closest('details').open = true");
            phone.type("u:unsignWhy", "Không cần cấp lại, văn bản đang có đã đúng.");
            phone.press("u:unsign");
            phone.sees("Đã rút lại phê duyệt kèm lý do. Số đã cấp bị hủy.");
            hand.look("replaced-unsigned");
            browser.open("/official/document/results.xhtml?q=" + code);
            assertEquals(2, browser.body().split("Số đã hủy", -1).length - 1, "two numbers are void");
            assertTrue(browser.body().contains("Còn hiệu lực"));
        }
    }

    private static void approves(Browser browser, DeskSteps desk, String page) {
        browser.open(page);
        desk.confirm("a:approve");
        browser.sees("Văn bản chờ ông/bà ký số.");
    }
}
