package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Papers and tables that leave the portal, in a real browser: forms for official and applicant, the register book, the work list. */
class FormsJourneyIT {
    private static final String EMAIL = "to.giay@vi-du.example";
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String RECEIPT = "Giấy tiếp nhận và hẹn trả kết quả";

    private static Portal portal;
    private static String number;
    private static String code;

    @BeforeAll
    static void aDossierIsReceived() throws Exception {
        portal = Portal.shared();
        number = Filing.by(portal, "Tô Thị Giấy", EMAIL).submitForDrilling("Công ty Giấy Tờ");
        code = Colleague.signedIn(portal, INTAKE).receives(number);
    }

    @Test
    void anOfficialPrintsFormsAndTakesListsAway() throws Exception {
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(INTAKE);
            browser.open(DeskSteps.LIST + "?q=" + number);
            desk.look("forms-list");
            browser.pressLink("Xuất CSV");
            assertTrue(taken("ho-so-").contains(code), "the work list as it was sought");
            browser.open(DeskSteps.LIST + "?q=" + number);
            browser.css(".grid tbody a.code").click();
            browser.sees("Phiếu kiểm soát quá trình giải quyết");
            desk.look("forms-dossier");
            browser.pressLink(RECEIPT);
            assertTrue(taken("Mau-01-" + code).startsWith("%PDF-"));
            browser.pressLink("Phiếu kiểm soát quá trình giải quyết");
            assertTrue(taken("Mau-06-" + code).startsWith("%PDF-"));

            register(browser, desk);
        }
    }

    private static void register(Browser browser, DeskSteps desk) throws Exception {
        browser.pressLink("Sổ theo dõi");
        browser.sees(code);
        desk.look("forms-register");
        browser.pressLink("In sổ");
        assertTrue(taken("So-theo-doi").startsWith("%PDF-"));
        browser.pressLink("Xuất CSV");
        var text = taken("so-theo-doi");
        assertTrue(text.startsWith("\uFEFFSố thứ tự,") && text.contains(code), text);
        browser.pressLink("Xuất Excel");
        assertTrue(taken("so-theo-doi").startsWith("PK"));
        browser.open("/official/processing/register.xhtml?from=30/11/2024&to=1/11/2024");
        browser.sees("Xin nhập một ngày hợp lệ, không trước ngày đầu.");
        browser.open("/official/processing/register.xhtml?from=1/11/2024&to=30/11/2024");
        browser.sees("Không có hồ sơ nào trong thời gian này");
    }

    @Test
    void theApplicantHasTheReceiptAndNothingOfTheHouse() throws Exception {
        try (var browser = portal.phone()) {
            browser.open("/public/account/signin.xhtml");
            browser.type("f:email", EMAIL);
            browser.type("f:password", Filing.PASSWORD);
            browser.press("f:send");
            browser.waitFor(page -> browser.path().contains("/signin.xhtml") ? null : Boolean.TRUE, "signed in");
            browser.open("/citizen/dossier/view.xhtml?number=" + number);
            browser.sees(RECEIPT);
            assertFalse(browser.body().contains("Phiếu kiểm soát"), "the control slip stays within");
            new DeskSteps(portal, browser, "phone").look("forms-own");
            browser.pressLink(RECEIPT);
            assertTrue(taken("Mau-01-" + code).startsWith("%PDF-"));
        }
    }

    private static String taken(String beginning) throws IOException, InterruptedException {
        return new String(Files.readAllBytes(portal.awaitDownload(beginning)), StandardCharsets.UTF_8);
    }
}
