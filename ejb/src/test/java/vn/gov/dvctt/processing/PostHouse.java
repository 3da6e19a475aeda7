package vn.gov.dvctt.processing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** The other end of the postal service's protocol: takes signed orders, says where letters are, and is away when it is told to. */
final class PostHouse implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> taken = new HashMap<>();
    private final Map<String, List<String>> events = new HashMap<>();
    private int asked;
    private boolean away;

    PostHouse() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/orders/", this::answer);
        server.start();
        System.setProperty(
                "dvctt.post", "http://localhost:" + server.getAddress().getPort());
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        asked++;
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var path = exchange.getRequestURI().getRawPath();
        var signature = exchange.getRequestHeaders().getFirst("X-Dvctt-Signature");
        var at = signature.substring(2, signature.indexOf(','));
        var right = signature.equals(sign(exchange.getRequestMethod() + " " + path + "\n" + body, Long.parseLong(at)));
        var key = path.substring("/orders/".length());
        if (right && !away && exchange.getRequestMethod().equals("PUT")) {
            taken.putIfAbsent(key, body);
        }
        var status = away ? 503 : !right ? 401 : taken.containsKey(key) ? 200 : 404;
        var said = "{\"order\":\"" + key + "\",\"tracking\":\"" + tracking(key) + "\",\"fee\":26000,\"events\":["
                + String.join(",", events.getOrDefault(key, List.of())) + "]}";
        var bytes = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static String tracking(String key) {
        return "RV" + Math.floorMod(key.hashCode(), 1_000_000_000) + "VN";
    }

    /** What it would tell of a letter; kept for whoever asks. */
    synchronized String happens(String key, String code) {
        var known = events.computeIfAbsent(key, one -> new ArrayList<>());
        var event = Json.createObjectBuilder()
                .add("order", key)
                .add("event", key + "-" + known.size())
                .add("code", code)
                .add("at", Instant.now().toString())
                .add("place", "Bưu cục Ví Dụ")
                .build()
                .toString();
        known.add(event);
        return event;
    }

    static String signed(String text) {
        return sign(text, Instant.now().getEpochSecond());
    }

    static String sign(String text, long at) {
        try {
            var secret = Files.readString(Path.of(System.getProperty("dvctt.home"), "secrets", "post.secret"))
                    .strip();
            return "t=" + at + ",v1="
                    + new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret.getBytes(StandardCharsets.UTF_8))
                            .hmacHex(at + "." + text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    synchronized String address(String key) {
        try (var reader = Json.createReader(new StringReader(taken.get(key)))) {
            return reader.readObject().getString("address");
        }
    }

    synchronized int orders() {
        return taken.size();
    }

    synchronized int asked() {
        return asked;
    }

    synchronized void away(boolean now) {
        away = now;
    }

    @Override
    public void close() {
        System.clearProperty("dvctt.post");
        server.stop(0);
    }
}
