package vn.gov.dvctt.partner.signing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.bouncycastle.operator.OperatorException;
import vn.gov.dvctt.partner.signing.SigningAuthority.Kind;

/** A signing service on the loopback address: OAuth 2.0 pages for sign-in and consent, and the API of the Cloud Signature Consortium, version 2, as far as a portal needs it. */
public final class SigningService implements AutoCloseable {
    static final String PIN = "246810";

    private static final SecureRandom CHANCE = new SecureRandom();

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Credentials credentials;
    private final SigningApi api;
    private final Map<String, String> oneTimeCodes = new ConcurrentHashMap<>();

    public SigningService(Path home, int port) throws IOException {
        var base = "http://localhost:" + port;
        try {
            credentials = new Credentials(Map.of(
                    Kind.PUBLIC, new SigningAuthority(Kind.PUBLIC, home, base + "/crl"),
                    Kind.OFFICIALS, new SigningAuthority(Kind.OFFICIALS, home, base + "/officials-crl")));
        } catch (GeneralSecurityException | OperatorException e) {
            throw new IOException(e);
        }
        api = new SigningApi(credentials, base, home.resolve("secrets/signing-client.secret"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(workers);
        server.createContext("/oauth2/authorize", guarded(this::show));
        server.createContext("/oauth2/act", guarded(this::act));
        server.createContext("/oauth2/token", guarded(api::token));
        server.createContext("/csc/v2/", guarded(api::call));
        server.createContext("/crl", list(Kind.PUBLIC));
        server.createContext("/officials-crl", list(Kind.OFFICIALS));
    }

    private HttpHandler list(Kind kind) {
        return guarded(exchange -> send(
                exchange,
                200,
                "application/pkix-crl",
                credentials.authority(kind).revocationList()));
    }

    public void start() {
        server.start();
    }

    /** What may go wrong with keys and certificates is told on the console, and the caller hears 500. */
    private static HttpHandler guarded(Act act) {
        return exchange -> {
            try {
                act.on(exchange);
            } catch (GeneralSecurityException | OperatorException | RuntimeException e) {
                System.err.println("signing: " + e);
                send(
                        exchange,
                        500,
                        "application/json",
                        "{\"error\":\"server_error\"}".getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private void show(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var asked = read(query);
        if (!asked.containsKey("redirect_uri") || !"code".equals(asked.get("response_type"))) {
            page(exchange, 400, "invalid_request");
            return;
        }
        page(exchange, 200, page(asked, query, false));
    }

    private String page(Map<String, String> asked, String query, boolean wrong) {
        if (!"credential".equals(asked.get("scope"))) {
            return SigningPages.signIn(query, wrong);
        }
        var code = oneTimeCodes.computeIfAbsent(
                asked.getOrDefault("state", ""), state -> String.format("%06d", CHANCE.nextInt(1_000_000)));
        return SigningPages.consent(
                query,
                credentials.holder(asked.getOrDefault("credentialID", "")),
                asked.getOrDefault("hashes", ""),
                code,
                wrong);
    }

    private void act(HttpExchange exchange) throws IOException, GeneralSecurityException, OperatorException {
        var posted = read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var query = posted.getOrDefault("order", "");
        var asked = read(query);
        var what = posted.getOrDefault("do", "");
        if (what.equals("deny")) {
            back(exchange, asked, "error=access_denied");
            return;
        }
        var signIn = !"credential".equals(asked.get("scope"));
        var given = signIn ? posted.get("pin") : posted.get("otp");
        var right = signIn ? PIN : oneTimeCodes.get(asked.getOrDefault("state", ""));
        if (right == null || !right.equals(given)) {
            page(exchange, 200, page(asked, query, true));
            return;
        }
        var numbers = signIn ? numbers(posted) : List.of(asked.getOrDefault("credentialID", ""));
        var misfortune = List.of("away", "wrong").contains(what) ? what : "";
        back(exchange, asked, "code=" + api.agreed(new Consent(asked, numbers, misfortune)));
    }

    private List<String> numbers(Map<String, String> posted)
            throws IOException, GeneralSecurityException, OperatorException {
        var found = new ArrayList<String>();
        var number = posted.getOrDefault("number", "");
        if (!number.isBlank()) {
            var agency = posted.getOrDefault("agency", "").strip();
            var kind = agency.isEmpty() ? Kind.PUBLIC : Kind.OFFICIALS;
            found.add(credentials.of(kind, "CCCD:" + number.strip(), posted.getOrDefault("name", ""), agency));
        }
        var tax = posted.getOrDefault("tax", "");
        if (!tax.isBlank()) {
            var organisation = posted.getOrDefault("organisation", "");
            found.add(credentials.of(Kind.PUBLIC, "MST:" + tax.strip(), organisation, organisation));
        }
        return List.copyOf(found);
    }

    private static void back(HttpExchange exchange, Map<String, String> asked, String with) throws IOException {
        var state = URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?" + with + "&state=" + state);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    static String random() {
        var bytes = new byte[24];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static Map<String, String> read(String form) {
        return Arrays.stream((form == null ? "" : form).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (one, other) -> one));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void page(HttpExchange exchange, int status, String html) throws IOException {
        send(exchange, status, "text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    /** Answers one request. */
    private interface Act {
        void on(HttpExchange exchange) throws IOException, GeneralSecurityException, OperatorException;
    }
}
