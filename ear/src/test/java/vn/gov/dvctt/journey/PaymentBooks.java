package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What an accountant does with receipts, refunds and months, in a browser. */
record PaymentBooks(Portal portal, Browser browser, DeskSteps desk) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** What is granted back in part leaves a receipt for the rest. */
    void partGoesBack(String number, String head) {
        browser.open("/official/payment/bills.xhtml?q=" + number);
        browser.pressLink("DVC");
        browser.css("#refundBox summary").click();
        browser.type("r:back", "20.000.000");
        browser.type("r:why", "Miễn một phần theo quyết định.");
        browser.press("r:askRefund");
        browser.sees("Đã gửi đề nghị hoàn tiền");
        var bill = browser.path();
        desk.signIn(head);
        browser.open("/official/payment/refunds.xhtml");
        browser.pressLink("DVC");
        browser.sees("20.000.000");
        desk.confirm("f:confirm");
        browser.sees("Đã xác nhận.");
        browser.waitFor(
                page -> {
                    browser.open(bill);
                    return browser.body().contains("50.000.000") ? Boolean.TRUE : null;
                },
                "a receipt for the rest");
        browser.sees("Đã thay thế");
    }

    /** What was taken last month stands there, and nothing more is booked on its days. */
    void closesTheMonth(LocalDate month) throws IOException {
        browser.open("/official/payment/periods.xhtml");
        browser.sees("210.000.000");
        browser.sees("70.000.000");
        desk.look("payment-periods");
        desk.confirm("f:rows:1:close");
        browser.sees("Khóa ngày");
        browser.open("/official/payment/day.xhtml?day=" + DAY.format(month));
        assertFalse(browser.has("f:file-input"), "no file of the gateway is taken in for it any more");
    }

    void receiptIsReplacedAndCancelled(String number) throws IOException, InterruptedException {
        browser.open("/official/payment/bills.xhtml?q=" + number);
        browser.pressLink("DVC");
        var bill = browser.path();
        browser.css("#documentBox summary").click();
        browser.type("d:name", "Công ty cổ phần Sinh Học Ví Dụ Mới");
        browser.type("d:words", "Ghi sai tên người nộp tiền.");
        browser.press("d:replace");
        browser.sees("Đã phát hành bản thay thế.");
        var codes = browser.all(".files .file-note .code");
        assertEquals(2, codes.size(), "the old one stays to be found");
        var former = codes.get(0).getText();
        var latter = codes.get(1).getText();
        desk.look("payment-replaced");
        var sealed = xml(latter);
        assertTrue(sealed.contains("<TTBLLQuan><TCBLai>1</TCBLai>"), sealed);
        assertTrue(sealed.contains("Sinh Học Ví Dụ Mới") && sealed.contains("<ds:Signature "), sealed);
        assertTrue(xml(former).contains("<ds:Signature "), "sealed before anybody asked");
        browser.open("/public/payment/document.xhtml?code=" + former);
        browser.sees("Đã thay thế");
        browser.open(bill);
        browser.css("#documentBox summary").click();
        browser.type("d:words", "Phát hành nhầm, hủy theo đề nghị.");
        desk.confirm("d:cancel");
        browser.sees("Đã hủy biên lai.");
        browser.open("/public/payment/document.xhtml?code=" + latter);
        browser.sees("Đã hủy");
        desk.look("payment-look-up");
    }

    private String xml(String code) throws IOException, InterruptedException {
        return PaymentJourneyIT.get(URI.create(portal.base() + "/public/payment/document.xml?code=" + code));
    }
}
