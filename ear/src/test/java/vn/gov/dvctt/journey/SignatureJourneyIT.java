package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper that was changed after signing is refused in plain words; the true one passes, and the official sees by whom it is signed. */
class SignatureJourneyIT {
    private static final String CHANGED = "Nội dung đã bị sửa sau khi ký.";

    private static final String SIGNER = "Nguyễn Thị Ký Số";
    private static final String NUMBER = "001190000001";
    private static final String CHECK = "/citizen/dossier/check.xhtml?procedure=1.000657";

    private static Portal portal;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void aChangedPaperIsRefusedAndTheTrueOneIsTaken() throws Exception {
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.register("Người Ký Thử", "ky-so@vi-du.example");
            prepare(browser, steps);
            var number = submit(browser, steps);
            steps.signOut();
            steps.signInAsStaff("tiepnhan.tnn@dvctt.example");
            browser.pressLink(number);
            browser.sees("Chữ ký số hợp lệ");
            look(browser, steps, "signature-official");
        }
    }

    @Test
    void onAPhoneTheReasonStandsBesideTheFile() throws Exception {
        try (var phone = portal.phone()) {
            var steps = new Steps(portal, phone, "phone");
            steps.register("Người Ký Điện Thoại", "ky-so-dien-thoai@vi-du.example");
            prepare(phone, steps);
        }
    }

    @Test
    void aCitizenSignsAtTheRemoteServiceAndTheOfficialSeesIt() throws Exception {
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.register(SIGNER, "ky-tu-xa@vi-du.example");
            browser.open("/citizen/dossier/declare.xhtml?procedure=1.000657");
            steps.answers(Steps.exploration());
            browser.press("f:next");
            steps.arrivesAt("/papers.xhtml");
            browser.give("up-input", Steps.paper(folder, "De-an.pdf"));
            steps.stored("De-an.pdf");
            var remote = new RemoteSigner(browser);
            browser.pressLink("Ký số");
            remote.refuse();
            browser.sees("Quý vị đã không đồng ý ký");
            remote.signIn(SIGNER, NUMBER);
            remote.confirm("away");
            browser.sees("Dịch vụ ký số hiện không trả lời");
            steps.look("signing-away");
            remote.signIn(SIGNER, NUMBER);
            remote.confirm("wrong");
            browser.sees("Dịch vụ ký số không hoàn tất được việc ký");
            remote.signIn(SIGNER, NUMBER);
            remote.confirm("agree");
            browser.sees("Đã ký số. Tệp đã ký thay cho tệp trước đó.");
            steps.stored("De-an-da-ky.pdf");
            await(browser, "Chữ ký số hợp lệ");
            look(browser, steps, "signing-paper");
            declaration(browser, steps, remote);
            browser.press("f:submit");
            steps.arrivesAt("/sent.xhtml");
            var number = steps.text("number");
            steps.signOut();
            steps.signInAsStaff("tiepnhan.tnn@dvctt.example");
            browser.pressLink(number);
            browser.sees("Tờ khai đã ký số");
            browser.sees("Hợp tác xã Ví Dụ");
            look(browser, steps, "signing-official");
        }
    }

    /** Signed by the person, then by the organisation; what is changed afterwards has to be signed again. */
    private void declaration(Browser browser, Steps steps, RemoteSigner remote) throws Exception {
        browser.press("f:next");
        steps.arrivesAt("/check.xhtml");
        steps.look("signing-declaration");
        browser.pressLink("Ký tờ khai từ xa");
        remote.signIn(SIGNER, NUMBER);
        remote.confirm("agree");
        browser.sees("Tờ khai đã được ký số.");
        browser.open("/citizen/dossier/declare.xhtml?procedure=1.000657");
        steps.answers(Map.of("place", "Thôn Ví Dụ, xã Khác"));
        browser.open(CHECK);
        browser.sees("Thông tin khai đã thay đổi sau khi ký tờ khai");
        browser.press("f:submit");
        browser.sees("Thông tin khai đã thay đổi sau khi ký tờ khai");
        browser.pressLink("Ký tờ khai từ xa");
        remote.signIn(SIGNER, NUMBER);
        remote.confirm("agree");
        browser.sees("Tờ khai đã được ký số.");
        browser.pressLink("Ký thêm chữ ký");
        remote.signIn(SIGNER, NUMBER, "Hợp tác xã Ví Dụ", "0000000001");
        browser.sees("Chọn chứng thư số");
        steps.look("signing-choice");
        browser.pressLink("Hợp tác xã Ví Dụ");
        remote.confirm("agree");
        browser.sees("Tờ khai đã được ký số.");
        browser.waitFor(
                page -> {
                    browser.open(CHECK);
                    return browser.all(".signature.TOTAL_PASSED").size() >= 3 ? Boolean.TRUE : null;
                },
                "two signatures on the declaration, one on the paper");
        look(browser, steps, "signing-signed");
    }

    @Test
    void onAPhoneADeclarationIsSignedElsewhereOrAtTheService() throws Exception {
        try (var phone = portal.phone()) {
            var steps = new Steps(portal, phone, "phone");
            steps.register(SIGNER, "ky-dien-thoai@vi-du.example");
            phone.open("/citizen/dossier/declare.xhtml?procedure=1.000657");
            steps.answers(Steps.exploration());
            phone.open(CHECK);
            steps.look("signing-declaration");
            phone.give("bring-input", Steps.paper(folder, "Khac.pdf"));
            phone.sees("Tệp này không phải là tờ khai hiện tại");
            phone.pressLink("Ký tờ khai từ xa");
            phone.sees("Mã PIN và mã OTP chỉ nhập trên trang của nhà cung cấp");
            steps.look("signing-begin");
            var remote = new RemoteSigner(phone);
            remote.signIn(SIGNER, NUMBER);
            remote.confirm("agree");
            phone.sees("Tờ khai đã được ký số.");
            phone.waitFor(
                    page -> {
                        phone.open(CHECK);
                        return phone.body().contains("Chữ ký số hợp lệ") ? Boolean.TRUE : null;
                    },
                    "looked at");
            look(phone, steps, "signing-signed");
        }
    }

    /** As far as the refusal of the changed file. */
    private void prepare(Browser browser, Steps steps) throws Exception {
        browser.open("/citizen/dossier/declare.xhtml?procedure=1.000657");
        steps.answers(Steps.exploration());
        browser.press("f:next");
        steps.arrivesAt("/papers.xhtml");
        var home = portal.installation().home();
        letItMakeItsKeys();
        var signed = SignedSample.signed(home, "Du toan 1000");
        Files.write(folder.resolve("Da-ky.pdf"), signed);
        browser.give(
                "up-input",
                Files.write(
                        folder.resolve("Da-ky-roi-sua.pdf"),
                        SignedSample.changed(signed, "Du toan 1000", "Du toan 9000")));
        steps.stored("Da-ky-roi-sua.pdf");
        await(browser, CHANGED);
        browser.press("f:next");
        browser.sees("Chữ ký số trên tệp này không dùng được");
        browser.sees("Chữ ký số không hợp lệ");
        look(browser, steps, "signature-tampered");
    }

    /** Whoever first asks about a document lets an installation make them. */
    private static void letItMakeItsKeys() throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n".getBytes());
        body.writeBytes(SamplePaper.pdf("1"));
        body.writeBytes("\r\n--b--\r\n".getBytes());
        var answer = new Caller(portal.installation().portal(), "127.0.0.91")
                .send(
                        "POST",
                        "/api/v1/verifications",
                        body.toByteArray(),
                        "Content-Type: multipart/form-data; boundary=b");
        assertEquals(200, answer.status(), answer.body());
    }

    private String submit(Browser browser, Steps steps) throws Exception {
        browser.press("f:line:0:paper:0:remove");
        browser.waitFor(page -> browser.all(".file-name").isEmpty() ? Boolean.TRUE : null, "removed");
        browser.give("up-input", folder.resolve("Da-ky.pdf"));
        steps.stored("Da-ky.pdf");
        await(browser, "Chữ ký số hợp lệ");
        assertFalse(browser.body().contains(CHANGED));
        look(browser, steps, "signature-good");
        browser.press("f:next");
        steps.arrivesAt("/check.xhtml");
        look(browser, steps, "signature-check");
        browser.press("f:submit");
        steps.arrivesAt("/sent.xhtml");
        return steps.text("number");
    }

    private static void look(Browser browser, Steps steps, String name) throws Exception {
        browser.script("document.querySelector('.signatures').scrollIntoView({block:'center'})");
        steps.look(name);
    }

    private static void await(Browser browser, String words) {
        browser.waitFor(
                page -> {
                    browser.open("/citizen/dossier/papers.xhtml?procedure=1.000657");
                    return browser.body().contains(words) ? Boolean.TRUE : null;
                },
                words);
    }
}
