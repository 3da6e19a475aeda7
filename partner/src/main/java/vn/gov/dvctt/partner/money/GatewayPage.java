package vn.gov.dvctt.partner.money;

import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.partner.money.PaymentGateway.Fault;

/** The page of the gateway: pay, or see what goes wrong. */
final class GatewayPage {
    private static final Map<Fault, String> WORDS = Map.of(
            Fault.PAY, "Thanh toán",
            Fault.FAIL, "Hủy, không thanh toán",
            Fault.TIME_OUT, "Trừ tiền rồi mất liên lạc",
            Fault.TWICE, "Báo hai lần",
            Fault.NOTICE_FIRST, "Báo trước khi quay về",
            Fault.WRONG_AMOUNT, "Trừ thiếu 1.000 đồng",
            Fault.LATE, "Báo muộn",
            Fault.FORGED, "Báo với chữ ký giả");
    private static final String HEAD =
            "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Cổng thanh toán Ví Dụ</title>"
                    + "<style>body{font:16px sans-serif;max-width:36em;margin:2em auto;padding:0 1em}button{display:block;margin:.5em 0;padding:.6em 1em;font:inherit}</style></head><body>";

    private GatewayPage() {}

    static String of(Map<String, String> order, String query) {
        var amount = Long.parseLong(order.get("vnp_Amount")) / 100;
        var buttons = Fault.all().stream()
                .map(fault -> "<button name=\"do\" id=\"" + fault + "\" value=\"" + fault + "\">" + WORDS.get(fault)
                        + "</button>")
                .collect(Collectors.joining());
        return HEAD + "<h1>Cổng thanh toán Ví Dụ</h1><p>Mô phỏng để xem và thử; không có tiền thật.</p><p>"
                + escaped(order.get("vnp_OrderInfo"))
                + ": <strong>" + amount
                + " đồng</strong></p><form method=\"post\" action=\"/paymentv2/act\"><input type=\"hidden\" name=\"order\" value=\""
                + escaped(query) + "\">" + buttons + "</form></body></html>";
    }

    static String gone() {
        return HEAD
                + "<h1>Mất liên lạc</h1><p>Tiền đã trừ, cổng không báo và trình duyệt không quay về.</p></body></html>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
