package vn.gov.dvctt.partner.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A postal service on the loopback address: takes orders, says where letters are, and has a page on which they are moved. */
public final class PostOffice implements AutoCloseable {
    private static final List<String> CODES =
            List.of("ACCEPTED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "ATTEMPT_FAILED", "DELIVERED", "RETURNED");
    private static final List<String> WAYS = List.of("TOLD", "SILENT", "TWICE", "FORGED");
    private static final String ORDERS = "/orders/";
    private static final String JSON = "application/json";
    private static final long FEE = 26_000;

    private final HttpServer server;
    private final Seal seal;
    private final Map<String, Parcel> book = new ConcurrentSkipListMap<>();
    private final AtomicLong numbers = new AtomicLong(System.currentTimeMillis() / 1000 % 10_000_000 * 10);
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public PostOffice(Path secret, int port) throws IOException {
        seal = new Seal(secret);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(workers);
        server.createContext(ORDERS, this::orders);
        server.createContext("/move", this::move);
        server.createContext("/", exchange -> answer(exchange, 200, "text/html", page()));
    }

    public void start() {
        server.start();
    }

    /** Asked again, an order is answered as the first time. */
    private void orders(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getRawPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var signed = exchange.getRequestMethod() + " " + path + "\n" + body;
        if (!seal.isRight(exchange.getRequestHeaders().getFirst(Seal.HEADER), signed)) {
            answer(exchange, 401, JSON, "{}");
            return;
        }
        var order = path.substring(ORDERS.length());
        if (exchange.getRequestMethod().equals("PUT")) {
            var asked = read(body);
            if (asked.getString("address").contains("khong-phuc-vu")) {
                answer(exchange, 422, JSON, "{}");
                return;
            }
            book.computeIfAbsent(order, key -> new Parcel(key, asked, number(), FEE));
        }
        var parcel = book.get(order);
        answer(exchange, parcel == null ? 404 : 200, JSON, parcel == null ? "{}" : parcel.json());
    }

    private String number() {
        return "RV%09dVN".formatted(numbers.incrementAndGet());
    }

    private static JsonObject read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    private void move(HttpExchange exchange) throws IOException {
        var posted = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var parcel = book.get(posted.getOrDefault("order", ""));
        var code = posted.getOrDefault("code", "");
        if (parcel == null || !CODES.contains(code)) {
            answer(exchange, 404, "text/plain", "?");
            return;
        }
        var status = tell(parcel, code, posted.getOrDefault("how", "TOLD"));
        exchange.getResponseHeaders().add("X-Heard", String.valueOf(status));
        answer(exchange, 200, "text/html", page());
    }

    /** The portal's answer; 0 where it was not told. */
    private int tell(Parcel parcel, String code, String how) {
        if (how.equals("FORGED")) {
            var lie = new Parcel.Event(parcel.tracking() + "-0", code, java.time.Instant.now(), "");
            var body = lie.json(parcel.order()).toString();
            return send(parcel, body, seal.of(body + " "));
        }
        var body =
                parcel.happens(code, "Bưu cục Ví Dụ 10000").json(parcel.order()).toString();
        var status = how.equals("SILENT") ? 0 : send(parcel, body, seal.of(body));
        return how.equals("TWICE") ? send(parcel, body, seal.of(body)) : status;
    }

    private int send(Parcel parcel, String body, String signature) {
        var request = HttpRequest.newBuilder(URI.create(parcel.callback()))
                .header("Content-Type", JSON)
                .header(Seal.HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException away) {
            System.err.println("post: " + away.getMessage());
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private String page() {
        var letters = book.values().stream().map(PostOffice::letter).collect(Collectors.joining());
        return "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Bưu chính Ví Dụ</title>"
                + "<style>body{font:16px sans-serif;max-width:48em;margin:2em auto;padding:0 1em}form{margin:.5em 0 1.5em}button,select{font:inherit;padding:.4em}</style></head>"
                + "<body><h1>Bưu chính Ví Dụ</h1><p>Mô phỏng để xem và thử; không có thư thật.</p>" + letters
                + "</body></html>";
    }

    private static String letter(Parcel parcel) {
        return "<h2>" + parcel.tracking() + "</h2><p>" + escaped(parcel.to()) + " " + parcel.last()
                + "</p><form method=\"post\" action=\"/move\"><input type=\"hidden\" name=\"order\" value=\""
                + escaped(parcel.order()) + "\">" + choice("code", CODES) + " " + choice("how", WAYS)
                + " <button>Ghi</button></form>";
    }

    private static String choice(String name, List<String> values) {
        return values.stream()
                .map(value -> "<option>" + value + "</option>")
                .collect(Collectors.joining("", "<select name=\"" + name + "\">", "</select>"));
    }

    private static Map<String, String> form(String body) {
        var fields = new HashMap<String, String>();
        for (var part : body.split("&")) {
            var at = part.indexOf('=');
            if (at > 0) {
                fields.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
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
}
