package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a dossier costs, in a real browser: paid through the gateway, by transfer, at the counter; paid twice and given back by two; a day against the gateway's file. */
class PaymentJourneyIT {
    /** Billed at reception, 70,000,000 đồng. */
    private static final String PROCEDURE = "2.001095";

    private static final String CITIZEN = "nop.phi@vi-du.example";
    private static final String INTAKE = "tiepnhan.mt@dvctt.example";
    private static final String ACCOUNTANT = "ketoan.mt@dvctt.example";
    private static final String HEAD = "truongphong.mt@dvctt.example";
    private static final int GATEWAY = 2600;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate LAST_MONTH =
            LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).withDayOfMonth(1).minusDays(1);

    private static Portal portal;
    private static Filing citizen;

    @BeforeAll
    static void somebodyFiles() throws Exception {
        portal = Portal.shared();
        citizen = Filing.by(portal, "Công ty Nộp Phí", CITIZEN);
    }

    private static String received() throws IOException, InterruptedException {
        var number = citizen.submitFor(PROCEDURE, Map.of(), "Công ty cổ phần Sinh Học Ví Dụ");
        var intake = Colleague.signedIn(portal, INTAKE);
        intake.takes(number);
        intake.receives(number);
        return number;
    }

    @Test
    void moneyComesOnceAndGoesBackByTwo() throws Exception {
        var online = received();
        var byTransfer = received();
        var twice = received();
        var late = received();
        try (var browser = portal.desktop()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            signIn(browser);
            payOnline(browser, desk, online);
            hearsLate(browser, late);
            var words = transfers(browser, desk, byTransfer);
            leavesAfterTheCharge(browser, twice);
            desk.signIn(ACCOUNTANT);
            statement(browser, desk, words);
            var bill = counter(browser, desk, twice);
            asksTheGateway(browser, desk, bill);
            refund(browser, desk);
            desk.signIn(ACCOUNTANT);
            var books = new PaymentBooks(portal, browser, desk);
            books.partGoesBack(late, HEAD);
            desk.signIn(ACCOUNTANT);
            aDay(browser, desk);
            books.closesTheMonth(LAST_MONTH);
            books.receiptIsReplacedAndCancelled(online);
            browser.open("/official/payment/documents.xhtml");
            browser.sees("01BLP0-001");
            desk.look("payment-documents");
        }
        try (var phone = portal.phone()) {
            signIn(phone);
            phone.open("/citizen/dossier/view.xhtml?number=" + online);
            phone.pressLink("70.000.000");
            phone.sees("Đã nộp đủ");
            new DeskSteps(portal, phone, "phone").look("payment-paid");
        }
    }

    private static void signIn(Browser browser) {
        browser.open("/public/account/signin.xhtml");
        browser.type("f:email", CITIZEN);
        browser.type("f:password", Filing.PASSWORD);
        browser.press("f:send");
        browser.waitFor(page -> browser.path().contains("/signin.xhtml") ? null : Boolean.TRUE, "signed in");
    }

    private static void begins(Browser browser, String number) {
        browser.open("/citizen/dossier/view.xhtml?number=" + number);
        browser.sees("Hồ sơ này còn một khoản phải nộp");
        browser.press("pay");
    }

    private static void payOnline(Browser browser, DeskSteps desk, String number) throws IOException {
        begins(browser, number);
        browser.sees("Thanh toán qua cổng trực tuyến");
        desk.look("payment-bill");
        browser.press("f:pay");
        browser.press("leave");
        browser.sees("Cổng thanh toán Ví Dụ");
        browser.press("TWICE");
        browser.sees("Đã nộp đủ");
        desk.look("payment-paid");
        assertEquals(
                1, browser.all("#documents + ul .file, .files .file").size(), "a notice said twice is one receipt");
        assertTrue(citizen.reads(number).contains("Đã nộp"), "the dossier's page says it");
    }

    /** The browser comes back before the gateway's word, which settles it later. */
    private static void hearsLate(Browser browser, String number) {
        begins(browser, number);
        browser.press("f:pay");
        browser.press("leave");
        browser.press("LATE");
        browser.sees("Đang chờ cổng thanh toán xác nhận");
        browser.waitFor(
                page -> {
                    browser.press("again");
                    return browser.body().contains("Đã nộp đủ") ? Boolean.TRUE : null;
                },
                "the gateway's late word");
    }

    private static String transfers(Browser browser, DeskSteps desk, String number)
            throws IOException, InterruptedException {
        begins(browser, number);
        var words = browser.shown("words").getText();
        post(bank("/bank"), "words=" + words + "&amount=70000000");
        return words;
    }

    private static void leavesAfterTheCharge(Browser browser, String number) {
        begins(browser, number);
        browser.press("f:pay");
        browser.press("leave");
        browser.press("TIME_OUT");
        browser.sees("Tiền đã trừ");
    }

    private static void statement(Browser browser, DeskSteps desk, String words)
            throws IOException, InterruptedException {
        var file = Files.writeString(
                portal.downloads().resolve("sao-ke.csv"),
                get(bank("/bank/statement.csv")) + "X1,khong phai ngay,5,x\nX2,27/11/2026,1000,khong ro\n");
        browser.open("/official/payment/statement.xhtml");
        browser.give("f:file-input", file);
        browser.sees("Đã ghi nhận: 1");
        browser.sees("ngày chưa đúng");
        browser.sees(words);
        desk.look("payment-statement");
        browser.open("/official/payment/statement.xhtml");
        browser.give("f:file-input", file);
        browser.sees("Đã nạp trước đó: 2");
    }

    private static String counter(Browser browser, DeskSteps desk, String number) throws IOException {
        browser.open("/official/payment/bills.xhtml?q=" + number);
        desk.look("payment-bills");
        browser.pressLink("DVC");
        browser.type("c:slip", "PT-0001");
        browser.type("c:day", DAY.format(LAST_MONTH));
        browser.type("c:amount", "1.000");
        browser.press("c:take");
        browser.sees("Số tiền phải đúng 70.000.000 đồng.");
        desk.look("payment-counter");
        browser.type("c:amount", "70.000.000");
        browser.press("c:take");
        browser.sees("Đã ghi nhận khoản thu");
        return browser.path();
    }

    private static void asksTheGateway(Browser browser, DeskSteps desk, String bill) throws IOException {
        browser.open("/official/payment/hanging.xhtml");
        desk.look("payment-hanging");
        browser.press("ask");
        browser.sees("Kết quả: Thành công");
        browser.open(bill);
        browser.sees("Tiền thừa, sẽ được hoàn");
        desk.look("payment-twice");
    }

    private static void refund(Browser browser, DeskSteps desk) throws IOException {
        browser.open("/official/payment/refunds.xhtml");
        browser.pressLink("DVC");
        browser.type("f:words", "Người nộp đã thanh toán hai lần.");
        browser.press("f:ask");
        browser.sees("chờ người khác xác nhận");
        desk.signIn(HEAD);
        browser.open("/official/payment/refunds.xhtml");
        browser.pressLink("DVC");
        browser.sees("Bùi Văn Kế Toán MT");
        desk.look("payment-refund");
        desk.confirm("f:confirm");
        browser.sees("Đã xác nhận.");
        browser.waitFor(
                page -> {
                    browser.open("/official/payment/refunds.xhtml");
                    return browser.body().contains("Chờ") || browser.body().contains("Đã xác nhận")
                            ? null
                            : Boolean.TRUE;
                },
                "the gateway to give it back");
        browser.sees("Đã hoàn");
    }

    /** One line taken out, one changed, one added: three differences. The file is of the whole ministry: what other journeys paid stands in it too, and matches. */
    private static void aDay(Browser browser, DeskSteps desk) throws IOException, InterruptedException {
        var lines = new ArrayList<>(
                Arrays.asList(get(bank("/settlement.csv")).strip().split("\n")));
        var own = lines.stream().filter(line -> line.endsWith(",70000000")).toList();
        assertEquals(3, own.size(), lines.toString());
        lines.set(lines.indexOf(own.get(0)), own.get(0).replaceFirst(",70000000$", ",69999000"));
        lines.remove(own.get(1));
        var matching = "Khớp: " + (lines.size() - 2);
        lines.add("GD9999999999,14000000,50000");
        var file = Files.writeString(portal.downloads().resolve("doi-soat.csv"), String.join("\n", lines) + "\n");
        browser.open("/official/payment/day.xhtml");
        give(browser, file);
        for (var seen : List.of("Thiếu ở hệ thống: 1", "Thiếu ở cổng: 1", "Lệch số tiền: 1", matching)) {
            browser.sees(seen);
        }
        desk.look("payment-day");
    }

    private static void give(Browser browser, Path file) {
        browser.give("f:file-input", file);
    }

    private static URI bank(String path) {
        return URI.create("http://127.0.0.1:" + (GATEWAY + portal.installation().offset()) + path);
    }

    static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private static void post(URI address, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertEquals(
                200,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode());
    }
}
