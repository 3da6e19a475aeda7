package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.payment.api.GatewayNotices;

/** Where the gateway's server says what became of a payment (its IPN address). Open to all; only what it signed is heard. */
@WebServlet("/payment/notice")
public class GatewayNotice extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_FIELDS = 50;
    private static final Map<String, String> WORDS = Map.of(
            "00", "Confirm Success",
            "01", "Order not found",
            "02", "Order already confirmed",
            "04", "Invalid amount",
            "97", "Invalid signature",
            "99", "Unknown error");

    @EJB
    private transient GatewayNotices notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = notices.notice(fields(request));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("RspCode", code)
                        .add("Message", WORDS.getOrDefault(code, ""))
                        .build()
                        .toString());
    }

    /** Each once; what comes twice is of nobody. */
    static Map<String, String> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> field.getValue().length == 1)
                .limit(MOST_FIELDS)
                .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue()[0]));
    }
}
