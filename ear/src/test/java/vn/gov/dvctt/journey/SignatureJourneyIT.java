package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper that was changed after signing is refused in plain words; the true one passes, and the official sees by whom it is signed. */
class SignatureJourneyIT {
    private static final String CHANGED = "Nội dung đã bị sửa sau khi ký.";

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

    /** As far as the refusal of the changed file. */
    private void prepare(Browser browser, Steps steps) throws Exception {
        browser.open("/citizen/dossier/declare.xhtml?procedure=1.000657");
        steps.answers(Steps.exploration());
        browser.press("f:next");
        steps.arrivesAt("/papers.xhtml");
        // the first PDF of an installation lets it make its keys
        browser.give("up-input", Steps.paper(folder, "Ban-nhap.pdf"));
        steps.stored("Ban-nhap.pdf");
        var home = portal.installation().home();
        browser.waitFor(page -> Files.exists(home.resolve("secrets/seal-authority.p12")) ? Boolean.TRUE : null, "keys");
        browser.press("f:line:0:paper:0:remove");
        browser.waitFor(page -> browser.all(".file-name").isEmpty() ? Boolean.TRUE : null, "removed");
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
