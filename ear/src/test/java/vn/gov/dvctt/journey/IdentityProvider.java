package vn.gov.dvctt.journey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A provider of national identities on this machine: OpenID Connect with code and PKCE over HTTP, one person at a time, and lies on demand. */
final class IdentityProvider implements AutoCloseable {
    static final String CLIENT = "dvctt-portal";
    static final String SECRET = "Only-for-tests-0123456789-abcdefghij";

    /** What is wrong with the tokens it gives. */
    enum Lie {
        NONE,
        OTHER_NONCE,
        OTHER_AUDIENCE,
        OTHER_ISSUER,
        UNSIGNED,
        EXPIRED,
        STRANGE_KEY,
        NO_IDENTITY
    }

    /** Whom it vouches for. */
    record Person(String subject, String name, String identity) {}

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile RSAKey key = fresh();
    private volatile Person person;
    private volatile Lie lie = Lie.NONE;
    private volatile boolean asking;

    IdentityProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> send(exchange, 200, "application/json", configuration()));
        server.createContext(
                "/keys", exchange -> send(exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on this person has signed in there. */
    IdentityProvider vouchesFor(Person someone) {
        person = someone;
        lie = Lie.NONE;
        return this;
    }

    IdentityProvider lies(Lie how) {
        lie = how;
        return this;
    }

    /** Shows a page with a button first, as a real one does. */
    IdentityProvider asks(boolean first) {
        asking = first;
        return this;
    }

    /** Its former key is good no longer. */
    void changesKey() {
        key = fresh();
    }

    private String configuration() {
        var own = issuer();
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                "response_types_supported":["code"],"subject_types_supported":["pairwise"],"id_token_signing_alg_values_supported":["RS256"],
                "code_challenge_methods_supported":["S256"],"token_endpoint_auth_methods_supported":["client_secret_basic"]}"""
                .formatted(own);
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = fields(exchange.getRequestURI().getRawQuery());
        if (!CLIENT.equals(asked.get("client_id"))
                || !"S256".equals(asked.get("code_challenge_method"))
                || !asked.getOrDefault("redirect_uri", "").endsWith("/public/account/national.xhtml")) {
            send(exchange, 400, "text/plain", "not a request of the portal");
            return;
        }
        if (asking && !asked.containsKey("yes")) {
            send(
                    exchange,
                    200,
                    "text/html;charset=utf-8",
                    "<!DOCTYPE html><title>Định danh</title><p>" + person.name() + "</p><a id='yes' href='" + issuer()
                            + "/authorize?" + exchange.getRequestURI().getRawQuery() + "&yes=1'>Đồng ý</a>");
            return;
        }
        var code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        asked.get("redirect_uri") + "?code=" + code + "&state="
                                + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var given = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        var asked = codes.remove(given.getOrDefault("code", ""));
        if (asked == null
                || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !asked.get("redirect_uri").equals(given.get("redirect_uri"))
                || !asked.get("code_challenge").equals(challenge(given.getOrDefault("code_verifier", "")))) {
            send(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        send(
                exchange,
                200,
                "application/json",
                "{\"access_token\":\"" + UUID.randomUUID()
                        + "\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + idToken(asked.get("nonce"))
                        + "\"}");
    }

    private String idToken(String nonce) {
        var now = Instant.now();
        var until = lie == Lie.EXPIRED ? now.minusSeconds(120) : now.plusSeconds(300);
        var claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.OTHER_ISSUER ? "https://khac.example" : issuer())
                .audience(lie == Lie.OTHER_AUDIENCE ? "another-portal" : CLIENT)
                .subject(person.subject())
                .issueTime(Date.from(until.minusSeconds(300)))
                .expirationTime(Date.from(until))
                .claim("nonce", lie == Lie.OTHER_NONCE ? "somebody-elses" : nonce)
                .claim("name", person.name())
                .claim("birthdate", "1990-01-01")
                .claim("identity_number", lie == Lie.NO_IDENTITY ? null : person.identity())
                .build();
        if (lie == Lie.UNSIGNED) {
            return new PlainJWT(claims).serialize();
        }
        try {
            var signing = lie == Lie.STRANGE_KEY ? fresh() : key;
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey fresh() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream((encoded == null ? "" : encoded).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> other));
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
