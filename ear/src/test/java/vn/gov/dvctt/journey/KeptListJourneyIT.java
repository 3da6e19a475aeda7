package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A filter of the work list that an official keeps, in a real browser and on another machine. */
class KeptListJourneyIT {
    private static final String SECOND = "motcua.tnn@dvctt.example";

    @Test
    void aFilterIsKeptUnderANameOpensFirstAndFollowsThePerson() throws Exception {
        var portal = Portal.shared();
        Filing.by(portal, "Nguyễn Thị Bộ Lọc", "bo.loc@vi-du.example").submit("Công ty TNHH Bộ Lọc");
        try (var browser = portal.desktop();
                var elsewhere = portal.phone()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(SECOND);
            browser.open(DeskSteps.LIST + "?lane=TO_RECEIVE&holder=NOBODY");
            browser.css(".saved-work summary").click();
            browser.press("s:keep");
            browser.sees("Xin đặt tên từ 1 đến 60 ký tự.");
            browser.type("s:name", "Chưa ai nhận");
            browser.press("s:first");
            desk.look("official-keeping");
            browser.press("s:keep");
            browser.sees("Đã lưu bộ lọc.");
            desk.look("official-kept");

            var other = new DeskSteps(portal, elsewhere, "phone");
            other.signIn(SECOND);
            elsewhere.open(DeskSteps.LIST);
            assertEquals("Mở đầu tiên: Chưa ai nhận", current(elsewhere, ".saved"));
            assertEquals("Chưa phân công", current(elsewhere, ".narrowing nav:last-of-type"));
            other.look("official-kept");

            browser.css(".saved-work summary").click();
            desk.confirm("s:list:0:delete");
            browser.sees("Đã xóa bộ lọc.");
            browser.open(DeskSteps.LIST);
            assertEquals("Mọi người", current(browser, ".narrowing nav:last-of-type"));
        }
    }

    /** The choice that holds, as a reader hears it. */
    private static Object current(Browser browser, String place) {
        return browser.script(
                "return document.querySelector(arguments[0] + ' a[aria-current=true]').textContent.trim()", place);
    }
}
