package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A supplement over Tết Đinh Mùi, in a real browser and at its real dates: the portal runs before the holidays, is ended, and runs again after them. Its processes
 * are told another time by a library before the system's own (libfaketime); nothing in the portal knows of it.
 */
class TetJourneyIT {
    private static final int OFFSET = 4000;
    private static final String INTAKE = "tiepnhan.tnn@dvctt.example";
    private static final String HANDLER = "thuly.tnn@dvctt.example";

    private static Portal portal;

    @BeforeAll
    static void itIsTheWeekBeforeTet() throws Exception {
        // ten in the morning of a Wednesday in Hà Nội; the days off begin on Friday, 5 February
        portal = Portal.at("tet", OFFSET, at("2027-02-03T03:00:00Z"));
    }

    @AfterAll
    static void theYearIsOver() throws Exception {
        portal.installation().stop();
    }

    @Test
    void theDaysOverTetAreNotCounted() throws Exception {
        var citizen = Filing.by(portal, "Nguyễn Thị Ăn Tết", "an.tet@vi-du.example");
        var number = citizen.submitForDrilling("Hợp tác xã Khoan Giếng Ví Dụ");
        var intake = Colleague.signedIn(portal, INTAKE);
        intake.receives(number);
        intake.awaits(number, "Ý kiến kỹ thuật:");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(HANDLER);
            // two and seventeen working days from Thursday the 4th on; 5 to 11 February are off
            due(browser, number, "17:30 09/03/2027");
            browser.pressLink("Yêu cầu bổ sung");
            desk.asks("Bản khai kinh nghiệm", "Bản khai chưa có chữ ký của người đứng đầu.");
            desk.confirm("f:supplement");
            browser.sees("Cần bổ sung");
            desk.look("tet-before");
        }

        portal.installation().stop();
        portal.move(at("2027-02-16T02:00:00Z"));

        citizen = Filing.signedIn(portal, "an.tet@vi-du.example");
        assertTrue(citizen.reads(number).contains("Bản khai chưa có chữ ký"));
        citizen.mends(number);
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(HANDLER);
            // the 4th, the 12th and the 15th are three working days that the clock stood still; those over Tết were off
            // anyhow
            due(browser, number, "17:30 12/03/2027");
            browser.sees("ngày tạm dừng");
            desk.look("tet-after");
        }
    }

    private static void due(Browser browser, String number, String moment) {
        browser.open(DeskSteps.LIST + "?lane=TO_HANDLE&q=" + number);
        browser.css(".grid tbody a.code").click();
        browser.waitFor(page -> browser.path().contains("dossier.xhtml?id=") ? Boolean.TRUE : null, "the dossier");
        browser.css("details.how-counted summary").click();
        browser.sees(moment);
    }

    /** From now to that moment. */
    private static Duration at(String moment) {
        return Duration.between(Instant.now(), Instant.parse(moment));
    }
}
