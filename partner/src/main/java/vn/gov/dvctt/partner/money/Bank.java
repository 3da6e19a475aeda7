package vn.gov.dvctt.partner.money;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A bank: whoever transfers to the unit's account stands in its statement. */
final class Bank {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final List<String> lines = new CopyOnWriteArrayList<>();

    void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/statement.csv")) {
            PaymentGateway.answer(
                    exchange, 200, "text/csv", "So but toan,Ngay,So tien,Noi dung\n" + String.join("\n", lines) + "\n");
            return;
        }
        if (exchange.getRequestMethod().equals("POST")) {
            var posted = Signing.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            transfer(posted.getOrDefault("words", ""), posted.getOrDefault("amount", ""));
        }
        PaymentGateway.answer(
                exchange,
                200,
                "text/html",
                "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"UTF-8\"><title>Ngân hàng Ví Dụ</title></head><body><h1>Ngân hàng Ví Dụ</h1>"
                        + "<form method=\"post\"><label>Nội dung <input name=\"words\"></label> <label>Số tiền <input name=\"amount\"></label> <button id=\"send\">Chuyển</button></form>"
                        + "<p>" + lines.size()
                        + " bút toán. <a href=\"/bank/statement.csv\">Sao kê</a></p></body></html>");
    }

    private synchronized void transfer(String words, String amount) {
        if (amount.matches("\\d{1,13}")) {
            lines.add("FT%s%05d,%s,%s,\"%s\""
                    .formatted(
                            System.currentTimeMillis(),
                            lines.size() + 1,
                            DAY.format(Instant.now()),
                            amount,
                            "MBVCB " + words.replace("\"", "").replace("\n", " ") + " CT tu vi du"));
        }
    }
}
