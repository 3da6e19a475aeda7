package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Notices to an applicant are sealed by themselves, the same at every look, and known to whoever verifies them. */
class SealedFormsJourneyIT {
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String SEALED = "Có chữ ký số của cơ quan";
    private static final String OWN = "/citizen/processing/form";
    private static final String VERIFY = "/public/document/verify.xhtml";
    private static final String LEGAL = "Hồ sơ không thuộc thẩm quyền tiếp nhận theo khoản 1 Điều 9.";

    private static Portal portal;
    private static Filing citizen;
    private static Colleague intake;

    @BeforeAll
    static void somebodyFiles() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Đinh Văn Niêm Phong", "niem.phong@vi-du.example");
        intake = Colleague.signedIn(portal, INTAKE);
    }

    @Test
    void aReceiptIsSealedByItselfAndStaysAsItIs() throws Exception {
        var number = citizen.submitForDrilling("Công ty TNHH Niêm Phong Ví Dụ");
        var code = intake.receives(number);
        awaitsSeals(number, 1);
        var first = own(citizen.link(number, OWN));
        assertTrue(first.header("Content-Disposition").orElse("").contains("Mau-01-" + code + "-TNHS.pdf"));
        assertArrayEquals(first.content(), own(citizen.link(number, OWN)).content());
        var official = new Caller(portal.installation().portal(), "127.0.0.52")
                .get(intake.link(number, "/official/processing/form"), "Cookie: " + intake.cookies());
        assertArrayEquals(first.content(), official.content(), "the official has the same");
        var file = Files.write(portal.installation().home().resolve("receipt.pdf"), first.content());
        verified(citizen.link(number, VERIFY), code + "/TNHS", file);
        var answer = asked(Files.readAllBytes(file));
        assertTrue(answer.get("issuedHere").asBoolean());
        assertEquals("TOTAL_PASSED", answer.get("indication").asText(), answer.toString());
        assertEquals("RECEIPT", answer.at("/notice/kind").asText());
        assertEquals(code + "/TNHS", answer.at("/notice/number").asText());
        assertTrue(answer.get("result").isNull());
        assertFalse(asked(Files.readAllBytes(VerifiedFile.altered(file)))
                .get("issuedHere")
                .asBoolean());
    }

    /** On a phone, by the address that the picture on the paper holds, and by the file. */
    private static void verified(String address, String number, Path file) throws IOException {
        try (var phone = portal.phone()) {
            var steps = new DeskSteps(portal, phone, "phone");
            phone.open(address);
            phone.sees("Mã này là của thông báo do chúng tôi phát hành");
            phone.sees(number);
            assertFalse(phone.body().contains("Niêm Phong"), "not whose it is");
            steps.look("notice-verify-code");
            phone.give("g:drop-input", file);
            phone.sees("Do chúng tôi phát hành, nguyên vẹn");
            phone.script("document.getElementById('file').scrollIntoView()");
            steps.look("notice-verify-file");
            phone.give("g:drop-input", VerifiedFile.altered(file));
            phone.sees("Không phải tệp do chúng tôi phát hành");
        }
        try (var browser = portal.desktop()) {
            browser.open(address);
            browser.sees(number);
            new DeskSteps(portal, browser, "desktop").look("notice-verify-code");
        }
    }

    @Test
    void everyRequestToMendHasItsOwnNoticeAndTheEarlierStays() throws Exception {
        var number = citizen.submit("Công ty cổ phần Hai Lần Ví Dụ");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            asks(desk, number, "Đề án chưa có chữ ký của người lập.");
            awaitsSeals(number, 1);
            var first = own(citizen.links(number, OWN).get(0)).content();
            citizen.mends(number);
            asks(desk, number, "Đề án thiếu bản đồ vị trí giếng.");
            awaitsSeals(number, 2);
            var links = citizen.links(number, OWN);
            assertEquals(2, links.size(), links.toString());
            assertArrayEquals(first, own(links.get(0)).content(), "the earlier stays");
            var second = own(links.get(1)).content();
            assertEquals(number + "/BSHS-01", asked(first).at("/notice/number").asText());
            assertEquals(number + "/BSHS-02", asked(second).at("/notice/number").asText());
            desk.openFromList(number);
            browser.sees("Số " + number + "/BSHS-02");
            browser.script("document.getElementById('forms').scrollIntoView({block:'center'})");
            desk.look("forms-two-requests");
        }
        try (var phone = portal.phone()) {
            phone.open("/public/account/signin.xhtml");
            phone.type("f:email", "niem.phong@vi-du.example");
            phone.type("f:password", Filing.PASSWORD);
            phone.press("f:send");
            phone.waitFor(page -> phone.path().contains("/signin.xhtml") ? null : Boolean.TRUE, "signed in");
            phone.open("/citizen/dossier/view.xhtml?number=" + number + "&sealing=true");
            phone.sees("Giấy tờ này đang được ký số. Xin thử lại sau ít phút.");
            phone.script("document.getElementById('forms').scrollIntoView({block:'center'})");
            new DeskSteps(portal, phone, "phone").look("forms-two-requests");
        }
    }

    @Test
    void aRefusalAtIntakeIsSealed() throws Exception {
        var number = citizen.submit("Công ty cổ phần Từ Chối Ví Dụ");
        intake.refuses(number, LEGAL);
        awaitsSeals(number, 1);
        var answer = asked(own(citizen.link(number, OWN)).content());
        assertTrue(answer.get("issuedHere").asBoolean());
        assertEquals("INTAKE_REFUSAL", answer.at("/notice/kind").asText());
        assertEquals(number + "/TCTN", answer.at("/notice/number").asText());
    }

    /** As a device that is switched off: what is sealed stays what it is, and what is not is told to be on its way, by every address that would hand it out. */
    @Test
    void whileTheSealIsAwayWhatIsSealedIsHandedOutAndTheRestIsOnItsWay() throws Exception {
        var before = citizen.submit("Công ty cổ phần Trước Đó Ví Dụ");
        intake.refuses(before, LEGAL);
        awaitsSeals(before, 1);
        var seal = portal.installation().home().resolve("secrets/seal-agency.p12");
        var aside = Files.move(seal, seal.resolveSibling("seal-agency.aside"));
        var waiting = citizen.submit("Công ty cổ phần Chờ Dấu Ví Dụ");
        try {
            intake.refuses(waiting, LEGAL);
            var sealed = own(citizen.link(before, OWN)).content();
            assertTrue(asked(sealed).get("issuedHere").asBoolean());
            assertEquals(200, get(citizen.link(before, VERIFY), "").status());
            onItsWay(
                    get(citizen.link(waiting, OWN), citizen.cookies()),
                    "/citizen/dossier/view.xhtml?number=" + waiting,
                    citizen.cookies());
            var official = intake.addressOf(waiting);
            onItsWay(
                    get(intake.link(waiting, "/official/processing/form"), intake.cookies()),
                    official,
                    intake.cookies());
        } finally {
            Files.move(aside, seal);
        }
        assertEquals(
                waiting + "/TCTN",
                asked(own(citizen.link(waiting, OWN)).content())
                        .at("/notice/number")
                        .asText(),
                "whoever asks has it as soon as the seal is there");
    }

    private static void onItsWay(Caller.Answer answer, String page, String cookies) throws IOException {
        assertEquals(302, answer.status(), answer.body());
        var told = answer.header("Location").orElseThrow();
        assertTrue(told.endsWith(page + "&sealing=true#forms"), told);
        var read = get(page + "&sealing=true", cookies);
        assertEquals(200, read.status());
        assertTrue(read.body().contains("Giấy tờ này đang được ký số. Xin thử lại sau ít phút."), read.body());
    }

    private static Caller.Answer get(String address, String cookies) throws IOException {
        return new Caller(portal.installation().portal(), "127.0.0.54").get(address, "Cookie: " + cookies);
    }

    private static void asks(DeskSteps desk, String number, String why) {
        desk.openFromList(number);
        desk.browser().pressLink("Yêu cầu bổ sung");
        desk.asks("Đề án", why);
        desk.confirm("f:supplement");
        desk.browser().sees("Đã gửi yêu cầu bổ sung đến người nộp.");
    }

    /** Nobody has asked for the file yet: the clockwork seals it. */
    private static void awaitsSeals(String number, int howMany) throws InterruptedException {
        for (var look = 0; citizen.reads(number).split(SEALED, -1).length - 1 < howMany; look++) {
            assertTrue(look < 40, number + " has no " + howMany + " sealed notices: " + citizen.reads(number));
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private static Caller.Answer own(String address) throws IOException {
        var answer =
                new Caller(portal.installation().portal(), "127.0.0.51").get(address, "Cookie: " + citizen.cookies());
        assertEquals(200, answer.status(), address);
        assertEquals("application/pdf", answer.type());
        return answer;
    }

    private static JsonNode asked(byte[] file) throws IOException {
        var caller = new Caller(portal.installation().portal(), "127.0.0.53");
        var answer = VerifiedFile.send(caller, "file", file);
        assertEquals(200, answer.status(), answer.body());
        assertEquals(Set.of(), ApiDescription.of(caller).faults("POST", VerifiedFile.ADDRESS, answer));
        return ApiDescription.read(answer.body());
    }
}
