package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The legal clock before people and machines: worked out by anybody, and its calendar changed in the open. */
class ClockJourneyIT {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String EDITOR = "vanhanh@dvctt.example";
    private static final String PUBLISHER = "congbo@dvctt.example";
    private static final String TWO_DAYS =
            "{\"received\":\"2026-02-13T18:00:00+07:00\",\"phases\":[{\"amount\":2,\"unit\":\"WORKING_DAY\"}]}";

    private final Portal portal = Portal.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void anybodyWorksOutADueDateOnAPhone() throws IOException {
        try (var browser = portal.phone()) {
            worksOut(browser, new Steps(portal, browser, "phone"));
        }
    }

    @Test
    void andOnADesktop() throws IOException {
        try (var browser = portal.desktop()) {
            worksOut(browser, new Steps(portal, browser, "desktop"));
        }
    }

    private static void worksOut(Browser browser, Steps steps) throws IOException {
        browser.open("/public/processing/clock.xhtml");
        steps.look("clock-empty");
        browser.type("date", "13/02/2026");
        browser.type("time", "18:00");
        browser.type("amount_0", "2");
        browser.press("go");
        browser.sees("17:30 25/02/2026");
        browser.sees("ngoài giờ làm việc");
        steps.look("clock-answer");

        browser.press("more-phase");
        browser.type("amount_1", "4");
        browser.choose("unit_1", "WORKING_HOUR");
        browser.press("more-pause");
        browser.type("from_0", "24/02/2026 10:00");
        browser.press("go");
        browser.sees("Chưa có ngày hẹn trả");
        browser.type("until_0", "25/02/2026 10:00");
        browser.press("go");
        browser.sees("12:00 27/02/2026");

        browser.type("date", "30/02/2026");
        browser.type("amount_0", "nhiều");
        browser.press("go");
        browser.sees("Có 2 chỗ cần xem lại");
        steps.look("clock-faults");

        browser.pressLink("English");
        browser.sees("Please enter date and time");
        steps.look("clock-english");
    }

    @Test
    void aCalendarOfOnesOwnCountsOnThePage() throws IOException {
        try (var browser = portal.desktop()) {
            browser.open("/public/processing/clock.xhtml");
            browser.type("date", "27/11/2026");
            browser.type("time", "09:00");
            browser.type("amount_0", "1");
            browser.press("own");
            browser.type("off", "30/11/2026");
            browser.type("work", "29/11/2026");
            browser.type("hours", "07:00-11:00, 13:00-17:00");
            browser.press("go");
            browser.sees("17:00 29/11/2026");
        }
    }

    @Test
    void machinesAskTheSame() throws Exception {
        var answer = ask(TWO_DAYS, "vi");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("\"due\":\"2026-02-25T10:30:00Z\""), answer.body());
        assertTrue(answer.body().contains("ngoài giờ làm việc"), answer.body());
        assertTrue(ask(TWO_DAYS, "en-GB").body().contains("outside working time"));
    }

    @Test
    void aWrongFieldIsNamedToMachines() throws Exception {
        var answer = ask(TWO_DAYS.replace("WORKING_DAY", "WEEK"), "en");

        assertEquals(400, answer.statusCode());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(answer.body().contains("\"field\":\"phases[0].unit\""), answer.body());
        for (var body : new String[] {"", "[]", "{", "[".repeat(100_000), "null"}) {
            assertEquals(400, ask(body, "en").statusCode(), body.length() > 20 ? "deep nesting" : body);
        }
        assertEquals(413, ask("x".repeat(300_000), "en").statusCode());
    }

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() throws Exception {
        for (int i = 0; i < 2_000; i++) {
            var answer = askOnce(TWO_DAYS, "vi");
            if (answer.statusCode() == 429) {
                var seconds = answer.headers().firstValueAsLong("Retry-After").orElseThrow();
                assertTrue(seconds >= 1 && seconds <= 60, seconds + " s");
                return;
            }
            assertEquals(200, answer.statusCode());
        }
        throw new AssertionError("2,000 questions in a row were answered");
    }

    /** Prepared by one, looked at and published by another; the dossier's date moves, and its applicant hears of it. */
    @Test
    void aNewDayOffShowsWhatItMovesBeforeItMoves() throws Exception {
        // for land data: no system runs that would decide it meanwhile
        var citizen = Filing.by(portal, "Hoàng Văn Đổi Lịch", "doi.lich@vi-du.example");
        var code = Colleague.signedIn(portal, "tiepnhan.dd@dvctt.example")
                .receives(citizen.submitForLand("Hoàng Văn Đổi Lịch"));
        var day = nextWorkingDay();
        var change = prepared(day);
        published(change, code, day);

        portal.awaitMail("@vi-du.example", Pattern.compile("hồ sơ " + Pattern.quote(code) + "[^\\n]*chuyển từ"));
    }

    private String prepared(LocalDate day) throws IOException {
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.signInAsStaff(EDITOR);
            browser.open("/admin/processing/calendar.xhtml");
            steps.look("calendar-year");
            browser.press("f:begin");
            steps.arrivesAt("/change.xhtml");
            var change = browser.path();

            browser.give("sheet-input", sheet("wrong", "31/02/2028;OFF;;Nghỉ\n01/03/2028;?;;Nghỉ"));
            browser.sees("Tệp có 2 chỗ chưa đúng");
            steps.look("calendar-sheet-faults");
            browser.give(
                    "sheet-input",
                    sheet("right", "28/02/2028;Nghỉ;;Nghỉ thử\n04/03/2028;Làm bù;;Làm bù cho ngày 28/02"));
            browser.sees("Nghỉ thử");
            browser.type("f:date", DATE.format(day));
            browser.type("f:note", "Nghỉ theo thông báo thử");
            browser.press("f:put");
            browser.sees("Đã thêm vào thay đổi");
            browser.sees("Hồ sơ sẽ đổi ngày hẹn");
            steps.look("calendar-change");
            assertFalse(browser.has("p:publish"), "who prepared it does not publish it");
            return change;
        }
    }

    private void published(String change, String code, LocalDate day) throws IOException {
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            steps.signInAsStaff(PUBLISHER);
            browser.open(change);
            browser.sees(code);
            browser.sees(DATE.format(day));
            assertFalse(browser.has("f:put"), "a publisher does not edit");
            browser.type("p:reason", "Thông báo số 12/TB-TTg");
            steps.look("calendar-publish");
            steps.pressAndConfirm("p:publish");
            browser.sees("Đã công bố");
            browser.waitFor(
                    ignored -> {
                        browser.open(change);
                        return browser.body().contains("Đã áp dụng") ? Boolean.TRUE : null;
                    },
                    "all clocks counted anew");
            browser.sees("Thông báo số 12/TB-TTg");
            steps.look("calendar-applied");
            browser.open("/admin/processing/calendar.xhtml?year=" + day.getYear());
            browser.sees("Nghỉ theo thông báo thử");
            steps.look("calendar-history");
        }
    }

    private Path sheet(String name, String rows) throws IOException {
        var file = Files.createTempFile(portal.installation().home(), name, ".csv");
        return Files.writeString(file, "Ngày;Loại;Giờ;Ghi chú\n" + rows + "\n");
    }

    /** The weekday after today: within every term of some days that was promised today. */
    private static LocalDate nextWorkingDay() {
        var day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Waits as long as told where others have just asked too often. */
    private HttpResponse<String> ask(String body, String language) throws IOException, InterruptedException {
        var answer = askOnce(body, language);
        while (answer.statusCode() == 429) {
            TimeUnit.SECONDS.sleep(
                    answer.headers().firstValueAsLong("Retry-After").orElseThrow());
            answer = askOnce(body, language);
        }
        return answer;
    }

    private HttpResponse<String> askOnce(String body, String language) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(portal.base() + "/api/v1/clock/evaluations"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
