package vn.gov.dvctt.partner.money;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A redirect gateway on the loopback address: its page, its notices to the portal, enquiries and refunds, and the file of a day. Beside it a bank with its statement. */
public final class PaymentGateway implements AutoCloseable {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int HUNDREDTHS = 100;
    private static final int LATE_SECONDS = 3;
    private static final int WORKERS = 32;

    private final HttpServer server;
    private final Signing signing;
    private final Map<String, Charge> book = new ConcurrentHashMap<>();
    private final Map<String, String> refunds = new ConcurrentHashMap<>();
    private final Bank bank = new Bank();
    private final AtomicLong numbers = new AtomicLong(System.currentTimeMillis() / 1000 * 1000);
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public PaymentGateway(Path secret, int port) throws IOException {
        signing = new Signing(secret);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(workers);
        server.createContext("/paymentv2/vpcpay.html", this::show);
        server.createContext("/paymentv2/act", this::act);
        server.createContext("/merchant_webapi/api/transaction", this::api);
        server.createContext("/settlement.csv", exchange -> answer(exchange, 200, "text/csv", settlement(exchange)));
        server.createContext("/bank", bank::answer);
    }

    public void start() {
        server.start();
    }

    private void show(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var fields = Signing.read(query);
        if (!signing.isRight(fields)) {
            answer(exchange, 400, "text/plain", "Chữ ký không đúng");
            return;
        }
        answer(exchange, 200, "text/html", GatewayPage.of(fields, query));
    }

    private void act(HttpExchange exchange) throws IOException {
        var posted = Signing.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var order = Signing.read(posted.getOrDefault("order", ""));
        if (!signing.isRight(order)) {
            answer(exchange, 400, "text/plain", "Chữ ký không đúng");
            return;
        }
        var back = play(Fault.valueOf(posted.getOrDefault("do", "PAY")), order);
        if (back.isEmpty()) {
            answer(exchange, 200, "text/html", GatewayPage.gone());
            return;
        }
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Does what was chosen; where the browser goes then, empty: nowhere. */
    private String play(Fault fault, Map<String, String> order) {
        var asked = Long.parseLong(order.get("vnp_Amount")) / HUNDREDTHS;
        var charge = charge(
                order.get("vnp_TxnRef"), fault == Fault.WRONG_AMOUNT ? asked - 1000 : asked, fault != Fault.FAIL);
        var said = words(charge, order);
        switch (fault) {
            case PAY, FAIL, WRONG_AMOUNT, NOTICE_FIRST -> notify(order, said);
            case TWICE -> {
                notify(order, said);
                notify(order, said);
            }
            case FORGED -> send(order, signing.query(said).replaceFirst("vnp_SecureHash=....", "vnp_SecureHash=0000"));
            case LATE -> later(() -> notify(order, said));
            case TIME_OUT -> {
                return "";
            }
        }
        return order.get("vnp_ReturnUrl") + "?" + signing.query(said);
    }

    private Charge charge(String payment, long amount, boolean paid) {
        return book.computeIfAbsent(
                payment,
                ref -> new Charge(ref, amount, String.valueOf(numbers.incrementAndGet()), paid, Instant.now(), 0));
    }

    private static Map<String, String> words(Charge charge, Map<String, String> order) {
        var said = new TreeMap<String, String>();
        said.put("vnp_TmnCode", order.get("vnp_TmnCode"));
        said.put("vnp_TxnRef", charge.payment());
        said.put("vnp_Amount", String.valueOf(charge.amount() * HUNDREDTHS));
        said.put("vnp_BankCode", "VIDU");
        said.put("vnp_OrderInfo", order.get("vnp_OrderInfo"));
        said.put("vnp_PayDate", MOMENT.format(charge.at()));
        said.put("vnp_TransactionNo", charge.number());
        said.put("vnp_ResponseCode", charge.paid() ? "00" : "24");
        said.put("vnp_TransactionStatus", charge.paid() ? "00" : "02");
        return said;
    }

    private void notify(Map<String, String> order, Map<String, String> said) {
        send(order, signing.query(said));
    }

    private void send(Map<String, String> order, String query) {
        var portal = URI.create(order.get("vnp_ReturnUrl"));
        var notice = URI.create(portal.getScheme() + "://" + portal.getAuthority() + "/payment/notice?" + query);
        try {
            http.send(HttpRequest.newBuilder(notice).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            System.err.println("gateway: the portal did not hear of it: " + away);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void later(Runnable act) {
        workers.execute(() -> {
            try {
                TimeUnit.SECONDS.sleep(LATE_SECONDS);
                act.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void api(HttpExchange exchange) throws IOException {
        Map<String, String> asked;
        try (var reader = Json.createReader(exchange.getRequestBody())) {
            var object = reader.readObject();
            asked = object.keySet().stream().collect(Collectors.toMap(name -> name, object::getString));
        }
        var refund = "refund".equals(asked.get("vnp_Command"));
        var order = refund ? ApiFields.REFUND : ApiFields.ENQUIRY;
        var said = signing.sign(ApiFields.joined(asked, order)).equals(asked.get(Signing.FIELD))
                ? said(asked, refund)
                : coded(asked, "97");
        said.put(Signing.FIELD, signing.sign(ApiFields.joined(said, refund ? ApiFields.REFUNDED : ApiFields.ENQUIRED)));
        var body = Json.createObjectBuilder();
        said.forEach(body::add);
        answer(exchange, 200, "application/json", body.build().toString());
    }

    private Map<String, String> said(Map<String, String> asked, boolean refund) {
        var charge = book.get(asked.getOrDefault("vnp_TxnRef", ""));
        if (charge == null) {
            return coded(asked, "91");
        }
        var code = refund ? refund(asked, charge) : "00";
        var said = coded(asked, code);
        said.put("vnp_Amount", String.valueOf(charge.amount() * HUNDREDTHS));
        said.put("vnp_TransactionNo", charge.number());
        said.put("vnp_PayDate", MOMENT.format(charge.at()));
        said.put("vnp_TransactionStatus", charge.paid() ? "00" : "02");
        return said;
    }

    /** The same request twice is one refund; more than was charged never goes back. */
    private String refund(Map<String, String> asked, Charge charge) {
        return refunds.computeIfAbsent(asked.get("vnp_RequestId"), request -> {
            var amount = Long.parseLong(asked.get("vnp_Amount")) / HUNDREDTHS;
            if (!charge.paid() || charge.refunded() + amount > charge.amount()) {
                return "95";
            }
            book.put(charge.payment(), charge.refunded(amount));
            return "00";
        });
    }

    private static Map<String, String> coded(Map<String, String> asked, String code) {
        var said = new TreeMap<String, String>();
        said.put("vnp_ResponseId", asked.getOrDefault("vnp_RequestId", ""));
        said.put("vnp_Command", asked.getOrDefault("vnp_Command", ""));
        said.put("vnp_TmnCode", asked.getOrDefault("vnp_TmnCode", ""));
        said.put("vnp_TxnRef", asked.getOrDefault("vnp_TxnRef", ""));
        said.put("vnp_ResponseCode", code);
        said.put("vnp_Message", "-");
        return said;
    }

    /** What was paid on a day, as the gateway hands it out the next morning. */
    private String settlement(HttpExchange exchange) {
        var day = Signing.read(exchange.getRequestURI().getRawQuery()).getOrDefault("day", DAY.format(Instant.now()));
        var lines = book.values().stream()
                .filter(charge -> charge.paid() && DAY.format(charge.at()).equals(day))
                .map(charge -> charge.payment() + "," + charge.number() + "," + charge.amount())
                .sorted()
                .collect(Collectors.joining("\n"));
        return "Ma giao dich,So cua cong,So tien\n" + lines + "\n";
    }

    static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    /** What may happen to a payment. */
    enum Fault {
        PAY,
        FAIL,
        TIME_OUT,
        TWICE,
        NOTICE_FIRST,
        WRONG_AMOUNT,
        LATE,
        FORGED;

        static List<Fault> all() {
            return List.of(values());
        }
    }
}
