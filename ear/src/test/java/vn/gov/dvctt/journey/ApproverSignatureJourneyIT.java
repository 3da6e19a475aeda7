package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A licence with the approver's own signature under the agency's seal, from the clerk's number to anybody's question whose signatures it bears, and what takes its place; and
 * one that its approver does not sign. The portal is told for this journey alone that approvers sign.
 */
class ApproverSignatureJourneyIT {
    private static final String HANDLER = "thuly.tnn@dvctt.example";
    private static final String HEAD = "truongphong.tnn@dvctt.example";
    private static final String APPROVER = "pheduyet.tnn@dvctt.example";
    private static final String CLERK = "vanthu.tnn@dvctt.example";
    private static final String NAME = "Hoàng Văn Phê Duyệt TNN";
    private static final String NUMBER = "001070000009";
    private static final String AGENCY = "Cục Quản lý tài nguyên nước";
    private static final String WAITS = "Văn bản chờ ký số";
    private static final String TO_SIGN = DeskSteps.LIST + "?lane=TO_SIGN";
    private static final String SETTING = "\nresults.signed-by-approver=1.004122\n";

    private static Portal portal;
    private static Filing citizen;
    private static Path settings;
    private static String before;

    @BeforeAll
    static void approversSign() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Nguyễn Văn Chờ Ký", "cho.ky@vi-du.example");
        // made by the first page that somebody opens
        settings = portal.installation().home().resolve("portal.properties");
        before = Files.readString(settings);
        Files.writeString(settings, before + SETTING);
    }

    @AfterAll
    static void asForTheOthers() throws IOException {
        Files.writeString(settings, before);
    }

    @Test
    void fromTheNumberToTwoSignatures() throws Exception {
        var dossier = approved("Công ty cổ phần Ký Số Ví Dụ");
        var number = dossier.number();
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            numbers(browser, desk, dossier);
            assertEquals("", citizen.link(number, "/citizen/document/result"), "no result before it is signed");
            desk.signIn(APPROVER);
            browser.open(TO_SIGN);
            browser.sees(dossier.code());
            desk.look("approver-list");
            open(browser, number);
            browser.sees("đang chờ ông/bà ký số bằng chứng thư số công vụ của mình");
            desk.look("approver-dossier");
            fails(browser, desk);
            var remote = new RemoteSigner(browser);
            remote.signInAsOfficial(NAME, NUMBER, AGENCY);
            remote.confirm("agree");
            browser.sees("Đã ký số và đóng dấu.");
            browser.sees("Người ký số");
            desk.look("approver-signed");
            browser.open(TO_SIGN);
            assertFalse(browser.body().contains(dossier.code()), "nothing waits any more");
        }
        verified(number);
        new ReplacedResult(portal, citizen, number, dossier.code()).isSignedToo();
        registered();
    }

    private static void numbers(Browser browser, DeskSteps desk, Approved dossier) throws IOException {
        desk.signIn(CLERK);
        open(browser, dossier.number());
        assertFalse(browser.has("f:issue"), "it is not issued unsigned");
        desk.confirm("f:number");
        browser.sees("Đã cấp số. Văn bản chờ người phê duyệt ký số.");
        browser.sees("đang chờ " + NAME + " ký số");
        browser.sees("GP-TNN");
        desk.look("approver-numbered");
        browser.open("/official/document/results.xhtml?q=" + dossier.code());
        browser.sees("Chờ ký số");
        desk.look("approver-register");
    }

    /** Whatever goes wrong, it is said in plain words, and the document waits on. */
    private static void fails(Browser browser, DeskSteps desk) throws IOException {
        browser.pressLink("Ký số");
        browser.sees("Ký số văn bản kết quả");
        desk.look("approver-sign");
        var remote = new RemoteSigner(browser);
        remote.refuse();
        browser.sees("đã không đồng ý ký trên trang của nhà cung cấp");
        remote.signInAsOfficial("Ngô Văn Người Khác", "001070000010", AGENCY);
        browser.sees("Chứng thư số mang tên Ngô Văn Người Khác, không phải " + NAME);
        desk.look("approver-other");
        remote.signIn(NAME, NUMBER);
        remote.confirm("agree");
        browser.sees("không phải chứng thư số chuyên dùng công vụ");
        remote.signInAsOfficial(NAME, NUMBER, AGENCY);
        remote.confirm("away");
        browser.sees("Dịch vụ ký số hiện không trả lời");
        remote.signInAsOfficial(NAME, NUMBER, AGENCY);
        remote.confirm("wrong");
        browser.sees("Dịch vụ ký số không hoàn tất được việc ký");
    }

    /** The citizen has the document; whoever holds it sees both signatures, by its code and by the file, and so do programs. */
    private static void verified(String number) throws Exception {
        var verify = citizen.link(number, "/public/document/verify.xhtml");
        var file = file(number);
        try (var phone = portal.phone()) {
            var steps = new DeskSteps(portal, phone, "phone");
            phone.waitFor(
                    page -> {
                        phone.open(verify);
                        return phone.all(".signature.TOTAL_PASSED").size() == 2 ? Boolean.TRUE : null;
                    },
                    "both signatures of the original");
            phone.sees(NAME);
            phone.sees("DVCTT development seal of the agency");
            phone.script("document.querySelector('.signature').scrollIntoView({block:'center'})");
            steps.look("approver-verify-code");
            phone.give("g:drop-input", file);
            phone.sees("Do chúng tôi phát hành, nguyên vẹn, còn hiệu lực");
            phone.sees(NAME);
            phone.script("document.getElementById('signatures').scrollIntoView()");
            steps.look("approver-verify-file");
        }
        try (var browser = portal.desktop()) {
            browser.open(verify);
            browser.sees(NAME);
            new DeskSteps(portal, browser, "desktop").look("approver-verify-code");
        }
        var signatures = SignedResult.at(file).report(portal).get("signatures");
        assertEquals(2, signatures.size(), signatures.toString());
        assertEquals(NAME, signatures.at("/0/signer").asText());
        assertEquals(
                "DVCTT development seal of the agency",
                signatures.at("/1/signer").asText());
        for (var signature : signatures) {
            assertEquals("TOTAL_PASSED", signature.get("indication").asText(), signatures.toString());
            assertEquals("GOVERNMENT", signature.get("trust").asText());
            assertTrue(signature.get("intact").asBoolean());
        }
    }

    /** The unit's administrator registers the certificate: one in the same name is no longer enough. */
    private static void registered() throws Exception {
        var pem = Base64.getMimeEncoder()
                .encodeToString(SignedResult.at(portal.installation().home().resolve("signed-result.pdf"))
                        .certificateOf(NAME));
        var waits = approved("Công ty TNHH Đăng Ký Ví Dụ");
        Colleague.signedIn(portal, CLERK).presses(waits.number(), "number");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn("quantri.tnn@dvctt.example");
            browser.open("/official/account/staff.xhtml?q=pheduyet.tnn");
            browser.pressLink(NAME);
            browser.sees("Chứng thư số công vụ để ký văn bản");
            browser.script("document.getElementById('c:pem').closest('details').open = true");
            browser.type("c:pem", "không phải chứng thư");
            browser.press("c:register");
            browser.sees("không phải chứng thư số X.509");
            browser.script("document.getElementById('c:pem').closest('details').open = true");
            browser.type("c:pem", "-----BEGIN CERTIFICATE-----\n" + pem + "\n-----END CERTIFICATE-----");
            browser.press("c:register");
            browser.sees("Đã đăng ký chứng thư số.");
            browser.script("document.getElementById('certificate').scrollIntoView()");
            desk.look("approver-certificate");
            desk.signIn(APPROVER);
            open(browser, waits.number());
            browser.pressLink("Ký số");
            var remote = new RemoteSigner(browser);
            remote.signInAsOfficial(NAME, "001070000011", AGENCY);
            browser.sees("Chứng thư số này chưa được đăng ký cho tài khoản của ông/bà");
            remote.signInAsOfficial(NAME, NUMBER, AGENCY);
            remote.confirm("agree");
            browser.sees("Đã ký số và đóng dấu.");
        }
    }

    @Test
    void onAPhoneTheApproverRefusesAndTheNumberIsVoid() throws Exception {
        var dossier = approved("Công ty TNHH Không Ký Ví Dụ");
        var number = dossier.number();
        Colleague.signedIn(portal, CLERK).presses(number, "number");
        try (var phone = portal.phone()) {
            var desk = new DeskSteps(portal, phone, "phone");
            desk.signIn(APPROVER);
            phone.open(TO_SIGN);
            phone.sees(WAITS);
            desk.look("approver-list");
            open(phone, number);
            desk.look("approver-dossier");
            phone.pressLink("Ký số");
            phone.sees("Ký số văn bản kết quả");
            desk.look("approver-sign");
            var remote = new RemoteSigner(phone);
            remote.signInAsOfficial("Ngô Văn Người Khác", "001070000010", AGENCY);
            phone.sees("Chứng thư số mang tên Ngô Văn Người Khác");
            desk.look("approver-other");
            open(phone, number);
            phone.pressLink("Không ký, trả lại");
            phone.type("f:unsignWhy", "Ngắn");
            phone.press("f:unsign");
            phone.sees("từ 10 đến 1.000 ký tự");
            phone.type("f:unsignWhy", "Phạm vi khoan ghi chưa đúng hồ sơ, xin soạn lại.");
            desk.look("approver-unsign");
            phone.press("f:unsign");
            phone.sees("Đã trả lại kèm lý do. Số đã cấp bị hủy.");
            phone.open("/official/document/results.xhtml?q=" + dossier.code());
            phone.sees("Số đã hủy");
            phone.css(".grid tbody a.code").click();
            phone.sees("văn bản mang số này chưa từng được phát hành");
            desk.look("approver-void");
        }
        assertTrue(Colleague.signedIn(portal, HEAD).reads(number).contains("Phạm vi khoan ghi chưa đúng hồ sơ"));
    }

    @Test
    void theClerkTakesBackWhatWaits() throws Exception {
        var number = approved("Công ty TNHH Thu Hồi Ví Dụ").number();
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(CLERK);
            open(browser, number);
            desk.confirm("f:number");
            browser.sees("Đã cấp số.");
            browser.pressLink("Thu hồi văn bản chờ ký");
            browser.type("f:takebackWhy", "Ghi nhầm loại văn bản, cấp số lại.");
            desk.look("approver-takeback");
            browser.press("f:takeback");
            browser.sees("Đã thu hồi văn bản chờ ký. Số đã cấp bị hủy.");
            assertTrue(browser.has("f:number"), "it can be numbered again");
        }
    }

    /** A dossier that was approved and waits for its number: as it was filed, and as it is called since. */
    private record Approved(String number, String code) {}

    private static Approved approved(String applicant) throws Exception {
        var number = citizen.submitForDrilling(applicant);
        var intake = Colleague.signedIn(portal, "tiepnhan.tnn@dvctt.example");
        var code = intake.receives(number);
        intake.awaits(number, "Ý kiến kỹ thuật:");
        Colleague.signedIn(portal, HANDLER).drafts(number, "Về việc cấp giấy phép hành nghề khoan");
        Colleague.signedIn(portal, HEAD).presses(number, "agree");
        Colleague.signedIn(portal, APPROVER).presses(number, "approve");
        return new Approved(number, code);
    }

    private static void open(Browser browser, String number) {
        browser.open(DeskSteps.LIST + "?q=" + number);
        browser.css(".grid tbody a.code").click();
        browser.waitFor(page -> browser.path().contains("dossier.xhtml?id=") ? Boolean.TRUE : null, "the dossier");
    }

    private static Path file(String number) throws IOException {
        var address = citizen.link(number, "/citizen/document/result");
        var answer =
                new Caller(portal.installation().portal(), "127.0.0.51").get(address, "Cookie: " + citizen.cookies());
        assertEquals(200, answer.status());
        return Files.write(portal.installation().home().resolve("signed-result.pdf"), answer.content());
    }
}
