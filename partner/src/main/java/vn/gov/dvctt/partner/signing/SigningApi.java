package vn.gov.dvctt.partner.signing;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.dvctt.partner.signing.SigningAuthority.Holder;

/** The methods of the API that a portal calls, and the tokens that open them. A consent to sign is good for one signature of the very hash that was agreed to. */
final class SigningApi {
    private static final String RSA_SHA256 = "1.2.840.113549.1.1.11";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Credentials credentials;
    private final String base;
    private final Path secret;
    private final Map<String, Consent> codes = new ConcurrentHashMap<>();
    private final Map<String, Consent> tokens = new ConcurrentHashMap<>();

    SigningApi(Credentials credentials, String base, Path secret) {
        this.credentials = credentials;
        this.base = base;
        this.secret = secret;
    }

    String agreed(Consent consent) {
        var code = SigningService.random();
        codes.put(code, consent);
        return code;
    }

    void token(HttpExchange exchange) throws IOException {
        var posted = SigningService.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var consent = codes.remove(posted.getOrDefault("code", ""));
        if (!isClient(exchange) || consent == null || !consent.isOf(posted)) {
            answer(exchange, 400, Json.createObjectBuilder().add("error", "invalid_grant"));
            return;
        }
        var token = SigningService.random();
        tokens.put(token, consent);
        answer(
                exchange,
                200,
                Json.createObjectBuilder()
                        .add("access_token", token)
                        .add("token_type", "Bearer")
                        .add("expires_in", 300));
    }

    private boolean isClient(HttpExchange exchange) throws IOException {
        var given = exchange.getRequestHeaders().getFirst("Authorization");
        if (given == null || !given.startsWith("Basic ") || Files.notExists(secret)) {
            return false;
        }
        var pair = new String(Base64.getDecoder().decode(given.substring(6)), StandardCharsets.UTF_8);
        return pair.endsWith(":" + Files.readString(secret).strip());
    }

    void call(HttpExchange exchange) throws IOException, GeneralSecurityException {
        JsonObject asked;
        try (var reader = Json.createReader(exchange.getRequestBody())) {
            asked = reader.readObject();
        }
        var method = exchange.getRequestURI().getPath().substring("/csc/v2/".length());
        if (method.equals("info")) {
            answer(exchange, 200, info());
            return;
        }
        var consent = consent(exchange);
        if (consent.isEmpty()) {
            answer(exchange, 401, Json.createObjectBuilder().add("error", "invalid_token"));
            return;
        }
        switch (method) {
            case "credentials/list" -> list(exchange, consent.get());
            case "credentials/info" -> credential(exchange, consent.get(), asked.getString("credentialID", ""));
            case "signatures/signHash" -> sign(exchange, consent.get(), asked);
            default -> answer(exchange, 404, Json.createObjectBuilder().add("error", "not_found"));
        }
    }

    private Optional<Consent> consent(HttpExchange exchange) {
        var given = exchange.getRequestHeaders().getFirst("Authorization");
        return Optional.ofNullable(given)
                .filter(text -> text.startsWith("Bearer "))
                .map(text -> tokens.get(text.substring(7)));
    }

    private JsonObjectBuilder info() {
        return Json.createObjectBuilder()
                .add("specs", "2.0.0.2")
                .add("name", "Ký số từ xa Ví Dụ")
                .add("region", "VN")
                .add("lang", "vi")
                .add("authType", Json.createArrayBuilder().add("oauth2code"))
                .add("oauth2", base)
                .add(
                        "methods",
                        Json.createArrayBuilder(
                                List.of("credentials/list", "credentials/info", "signatures/signHash")));
    }

    private void list(HttpExchange exchange, Consent consent) throws IOException {
        var ids = Json.createArrayBuilder(consent.isFor("service") ? consent.numbers() : List.of());
        answer(exchange, 200, Json.createObjectBuilder().add("credentialIDs", ids));
    }

    private void credential(HttpExchange exchange, Consent consent, String id)
            throws IOException, GeneralSecurityException {
        var holder =
                credentials.credential(id).filter(known -> consent.numbers().contains(id));
        if (holder.isEmpty()) {
            answer(exchange, 400, Json.createObjectBuilder().add("error", "invalid_request"));
            return;
        }
        answer(exchange, 200, described(holder.get()));
    }

    private static JsonObjectBuilder described(Holder holder) throws GeneralSecurityException {
        var chain = Json.createArrayBuilder();
        for (var certificate : holder.chain()) {
            chain.add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        }
        var own = holder.chain().get(0);
        return Json.createObjectBuilder()
                .add(
                        "key",
                        Json.createObjectBuilder()
                                .add("status", "enabled")
                                .add("algo", Json.createArrayBuilder().add(RSA_SHA256))
                                .add("len", 2048))
                .add(
                        "cert",
                        Json.createObjectBuilder()
                                .add("status", "valid")
                                .add("certificates", chain)
                                .add("subjectDN", own.getSubjectX500Principal().getName())
                                .add(
                                        "validFrom",
                                        MOMENT.format(own.getNotBefore().toInstant()))
                                .add("validTo", MOMENT.format(own.getNotAfter().toInstant())))
                .add("auth", Json.createObjectBuilder().add("mode", "oauth2code"))
                .add("multisign", 1)
                .add("lang", "vi");
    }

    private void sign(HttpExchange exchange, Consent consent, JsonObject asked)
            throws IOException, GeneralSecurityException {
        var id = asked.getString("credentialID", "");
        var hash = asked.getJsonArray("hashes").getString(0);
        var holder = credentials
                .credential(id)
                .filter(known ->
                        consent.isFor("credential") && consent.numbers().contains(id));
        if (holder.isEmpty() || !isAgreed(consent, hash) || !RSA_SHA256.equals(asked.getString("signAlgo", ""))) {
            answer(exchange, 400, Json.createObjectBuilder().add("error", "invalid_request"));
            return;
        }
        tokens.values().remove(consent);
        if (consent.misfortune().equals("away")) {
            answer(exchange, 503, Json.createObjectBuilder().add("error", "server_error"));
            return;
        }
        var digest = Base64.getDecoder().decode(hash);
        if (consent.misfortune().equals("wrong")) {
            digest[0] ^= 1;
        }
        var value = Base64.getEncoder().encodeToString(Credentials.sign(holder.get(), digest));
        answer(
                exchange,
                200,
                Json.createObjectBuilder()
                        .add("signatures", Json.createArrayBuilder().add(value)));
    }

    private static boolean isAgreed(Consent consent, String hash) {
        var agreed = consent.asked().getOrDefault("hashes", "");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Base64.getDecoder().decode(hash))
                .equals(agreed);
    }

    private static void answer(HttpExchange exchange, int status, JsonObjectBuilder body) throws IOException {
        SigningService.send(
                exchange,
                status,
                "application/json; charset=UTF-8",
                body.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
