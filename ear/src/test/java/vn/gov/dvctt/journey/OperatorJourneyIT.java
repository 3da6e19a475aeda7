package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operator at night, in a real browser: a message nobody could do is found, understood, mended and done; another is let go with a reason. */
class OperatorJourneyIT {
    private static final String OPERATOR = "vanhanh@dvctt.example";
    private static final String EXCHANGES = "/admin/routing/exchanges.xhtml";

    private static Portal portal;
    private static Colleague official;
    private static Filing citizen;

    @BeforeAll
    static void aDossierIsWithItsSystem() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Trần Văn Hỏi Đất", "hoi.dat@vi-du.example");
        official = Colleague.signedIn(portal, "tiepnhan.dd@dvctt.example");
    }

    @Test
    void aBrokenMessageIsMendedReplayedAndTakesEffect() throws Exception {
        var number = citizen.submitForLand("Trần Văn Hỏi Đất");
        var code = official.receives(number);
        SystemVoice.say(
                portal.installation(),
                "DD",
                "journey-" + number,
                "status.reported.v1",
                "{\"dossierCode\":\"" + code + "\",\"text\":\"Đang trích lục bản đồ\",\"at\":\"2026-11-24T02:00:00Z\"");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn(OPERATOR);
            await(browser, "Không đọc được JSON");
            desk.look("operator-dead");
            browser.css("[data-grid='exchanges'] tbody tr .column-message a").click();
            browser.sees("Nội dung bị cắt hoặc sai cú pháp");
            desk.look("operator-message");
            browser.type(
                    "f:body",
                    "{\"dossierCode\":\"" + code
                            + "\",\"text\":\"Đang trích lục bản đồ\",\"at\":\"2026-11-24T02:00:00Z\"}");
            browser.press("f:compare");
            browser.sees("Nội dung đúng khuôn dạng đã công bố.");
            browser.sees("Bản sửa so với bản gốc");
            desk.look("operator-compared");
            desk.confirm("f:replay");
            browser.sees("Đã xử lý lại xong.");
            desk.look("operator-replayed");

            browser.open(EXCHANGES + "?code=" + code);
            browser.sees("Mọi thông điệp về hồ sơ này, theo thứ tự thời gian.");
            var titles = browser.all(".event-title").stream()
                    .map(title -> title.getText())
                    .toList();
            assertEquals(List.of("Chuyển hồ sơ đã tiếp nhận", "Báo tiến độ"), titles);
            var times = browser.all(".event time").stream()
                    .map(time -> time.getAttribute("datetime"))
                    .toList();
            assertEquals(times.stream().sorted().toList(), times);
            desk.look("operator-line");

            browser.open("/admin/audit/list.xhtml?deed=ExchangeDesk");
            browser.sees("Xử lý lại thông điệp");
            browser.sees("Sửa thông điệp");
            desk.look("operator-acts");
        }
        assertTrue(official.reads(number).contains("Đang trích lục bản đồ"), "the report stands in the dossier");
    }

    @Test
    void aMessageOfUnknownTypeIsLetGoWithAReason() throws Exception {
        var code = official.receives(citizen.submitForLand("Lê Thị Hỏi Đất"));
        SystemVoice.say(
                portal.installation(),
                "DD",
                "journey-unknown-" + code,
                "status.reported.v9",
                "{\"dossierCode\":\"" + code + "\"}");
        try (var browser = portal.phone()) {
            var desk = new DeskSteps(portal, browser, "phone");
            desk.signIn(OPERATOR);
            await(browser, "Loại hoặc phiên bản không có trong hợp đồng");
            desk.look("operator-dead");
            browser.pressLink("status.reported.v9");
            browser.sees("Loại thông điệp này không có trong hợp đồng");
            desk.look("operator-message");
            browser.press("g:setAside");
            browser.css("dialog.question[open] .button:first-child").click();
            browser.sees("Xin nhập: Lý do cho qua.");
            browser.type("g:reason", "Hệ thống đã gửi lại đúng phiên bản.");
            desk.confirm("g:setAside");
            browser.sees("Đã cho qua thông điệp.");
            browser.sees("Hệ thống đã gửi lại đúng phiên bản.");
            assertFalse(browser.has("g:setAside"), "closed");
            browser.open("/admin/audit/list.xhtml?deed=ExchangeDesk.setAside");
            browser.sees("Cho qua thông điệp");
            desk.look("operator-acts");
        }
    }

    /** Looks again until the message has come through the broker. */
    private static void await(Browser browser, String words) {
        browser.waitFor(
                page -> {
                    browser.open(EXCHANGES + "?list=dead&system=DD");
                    return browser.body().contains(words) ? Boolean.TRUE : null;
                },
                words);
    }
}
