package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Procedures whose way or whose time is unlike the others', in a real browser: three systems for one dossier, a second round, a term of mixed units. */
class TermsJourneyIT {
    private static final Pattern DUE = Pattern.compile("\"due\":\"([^\"]+)\"");

    private static Portal portal;
    private static Filing citizen;

    @BeforeAll
    static void somebodyFiles() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Phạm Thị Nhiều Bước", "nhieu.buoc@vi-du.example");
    }

    @Test
    void oneDossierGoesToThreeSystemsAndCountsOnce() throws Exception {
        var number = citizen.submitFor("2.002804", Map.of(), "Công ty cổ phần Cảng Biển Ví Dụ");
        var intake = Colleague.signedIn(portal, "tiepnhan.bhd@dvctt.example");
        var code = intake.receives(number);
        SystemVoice.say(
                portal.installation(),
                "DD",
                "terms-" + number,
                "result.decided.v1",
                "{\"dossierCode\":\"" + code + "\",\"approved\":false,"
                        + "\"reason\":\"Khu vực giao chồng lên quy hoạch sử dụng đất ven biển.\","
                        + "\"decidedAt\":\"" + Instant.now() + "\"}");
        intake.awaits(number, "Người thẩm định");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn("thuly.bhd@dvctt.example");
            browser.open(DeskSteps.LIST + "?lane=TO_HANDLE&q=" + number);
            browser.css(".grid tbody a.code").click();
            browser.sees("Tổng hợp ý kiến của ba hệ thống, thẩm định");
            browser.sees("Tổng cục Môi trường");
            browser.sees("Tổng cục Biển và Hải đảo Việt Nam");
            browser.sees("Khu vực giao chồng lên quy hoạch sử dụng đất ven biển.");
            desk.look("terms-three-systems");
            desk.signIn("tiepnhan.bhd@dvctt.example");
            browser.open("/official/processing/register.xhtml");
            browser.sees(code);
            assertEquals(
                    1,
                    browser.all(".grid tbody tr").stream()
                            .filter(row -> row.getText().replaceAll("\\s", "").contains(code))
                            .count(),
                    "one dossier, one line of the book, whatever the number of systems");
        }
    }

    @Test
    void theSecondRoundPausesTheClockAndBeginsItAnew() throws Exception {
        var number = citizen.submitFor("1.010732", Map.of("projectGroup", "II"), "Công ty TNHH Nhà Máy Ví Dụ");
        var intake = Colleague.signedIn(portal, "tiepnhan.mt@dvctt.example");
        intake.receives(number);
        intake.awaits(number, "Người thẩm định");
        assertTrue(intake.reads(number).contains("30 ngày"), "thirty days for group two");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn("thuly.mt@dvctt.example");
            browser.open(DeskSteps.LIST + "?lane=TO_HANDLE&q=" + number);
            browser.css(".grid tbody a.code").click();
            browser.pressLink("Yêu cầu nộp lại cho vòng sau");
            desk.asks("Báo cáo đã chỉnh sửa", "Chỉnh sửa báo cáo theo kết luận của Hội đồng ngày họp.");
            desk.asks("Văn bản đề nghị phê duyệt", "Gửi kèm văn bản đề nghị phê duyệt theo Mẫu 09a.");
            desk.look("terms-second-round");
            desk.confirm("f:supplement");
            browser.sees("Cần bổ sung");
            assertTrue(citizen.reads(number).contains("Chỉnh sửa báo cáo theo kết luận của Hội đồng"));
            citizen.mends(number);
            browser.open(DeskSteps.LIST + "?lane=TO_HANDLE&q=" + number);
            browser.css(".grid tbody a.code").click();
            browser.sees("Xem xét báo cáo đã chỉnh sửa, ra quyết định");
            browser.sees("Dự thảo quyết định");
            browser.css("details.how-counted summary").click();
            browser.sees("20 ngày");
            desk.look("terms-revised");
        }
    }

    /** Ninety calendar days, then twenty-one working days: the desk promises what the public calculator says. */
    @Test
    void aTermOfMixedUnitsIsWhatTheCalculatorSays() throws Exception {
        var number = citizen.submitFor("1.014251", Map.of(), "Công ty Khoáng sản Ví Dụ");
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            desk.signIn("tiepnhan.hdtl@dvctt.example");
            desk.openFromList(number);
            browser.css("details.how-counted summary").click();
            browser.sees("90 ngày");
            browser.sees("21 ngày làm việc");
            desk.look("terms-mixed");
            desk.confirm("f:receive");
            var due = calculated("{\"received\":\"" + Instant.now() + "\",\"phases\":["
                    + "{\"amount\":90,\"unit\":\"CALENDAR_DAY\"},{\"amount\":21,\"unit\":\"WORKING_DAY\"}]}");
            browser.sees("hẹn trả");
            browser.sees(DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"))
                    .format(due));
        }
    }

    private static Instant calculated(String question) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(portal.base() + "/api/v1/clock/evaluations"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(question))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        var due = DUE.matcher(answer);
        assertTrue(due.find(), answer);
        return java.time.OffsetDateTime.parse(due.group(1)).toInstant();
    }
}
