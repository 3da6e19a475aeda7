package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operator makes a new key for personal data; everything is sealed anew behind the portal's back, and everybody sees what they saw before. */
class KeysJourneyIT {
    private static final String PAGE = "/admin/account/keys.xhtml";

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void aNewKeyReachesEverythingAndNothingIsLost() throws Exception {
        var applicant = "Đặng Thị Đổi Khóa";
        var citizen = Filing.by(portal, applicant, "doi.khoa@vi-du.example");
        var number = citizen.submitForLand(applicant);
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn("vanhanh@dvctt.example");
            awaitDone(browser);
            var before = browser.shown("newest").getText();
            desk.look("operator-keys");
            desk.confirm("f:renew");
            browser.sees("Đã tạo khóa mới.");
            desk.look("operator-keys-underway");
            awaitDone(browser);
            var after = browser.shown("newest").getText();
            assertFalse(before.equals(after), after);
            assertTrue(browser.body().contains("Không còn dòng nào dùng khóa"), browser.body());
            desk.look("operator-keys-done");
            browser.open("/admin/audit/list.xhtml?deed=KeyDesk");
            browser.sees("Tạo khóa dữ liệu cá nhân mới");
            try (var files = Files.list(portal.installation().home().resolve("secrets"))) {
                var names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
                assertTrue(
                        names.contains("identity-" + before + ".key") && names.contains("identity-" + after + ".key"),
                        names.toString());
            }
        }
        assertTrue(citizen.reads(number).contains("bản đồ hiện trạng sử dụng đất"), "the declaration is read as ever");
        var official = Colleague.signedIn(portal, "tiepnhan.dd@dvctt.example");
        assertTrue(official.reads(number).contains("0243 795 6868"), "an official sees the phone");
        try (var phone = portal.phone()) {
            var desk = new DeskSteps(portal, phone, "phone");
            desk.signIn("vanhanh@dvctt.example");
            phone.open(PAGE);
            desk.look("operator-keys");
        }
    }

    /** Looks again until nothing is left to do. */
    private static void awaitDone(Browser browser) {
        browser.waitFor(
                page -> {
                    browser.open(PAGE);
                    return browser.body().contains("Tất cả đã dùng khóa mới nhất") ? Boolean.TRUE : null;
                },
                "everything sealed with the newest key");
    }
}
