package vn.gov.dvctt.document;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.document.api.SigningWay;
import vn.gov.dvctt.shared.Refusal;

/**
 * Speaks the protocol of the Cloud Signature Consortium, version 2: OAuth 2.0 by the browser (code with PKCE, scopes {@code service} and {@code credential}), and the
 * API with the tokens that come of it. PIN and one-time code are the service's own affair: they never pass the portal. A token is used at once and kept nowhere.
 */
class SigningService {
    static final String SERVICE = "service";
    static final String CREDENTIAL = "credential";
    static final String SHA256 = "2.16.840.1.101.3.4.2.1";

    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.document");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 256 * 1024;

    private final Optional<SigningSettings> settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    SigningService(Optional<SigningSettings> settings) {
        this.settings = settings;
    }

    boolean isOffered() {
        return settings.isPresent();
    }

    /** The way to the service's own page. */
    SigningWay depart(SigningWay way, String scope, Map<String, String> more) {
        var state = new State();
        var verifier = new CodeVerifier();
        var request = new AuthorizationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new ClientID(settings().client()))
                .endpointURI(oauth("authorize"))
                .redirectionURI(URI.create(way.returnAddress()))
                .scope(new Scope(scope))
                .state(state)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .customParameter("lang", "vi");
        more.forEach(request::customParameter);
        return new SigningWay(
                way.party(),
                way.paperId(),
                request.build().toURI().toString(),
                way.returnAddress(),
                state.getValue(),
                verifier.getValue(),
                way.keys(),
                way.signedAt(),
                0);
    }

    /** A token for what the browser came back with. Refuses whatever does not belong to this way. */
    String token(SigningWay way, String query) {
        try {
            return redeem(way, code(way, query));
        } catch (ParseException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "a return from the signing service was refused: {0}", e.getMessage());
            throw new Refusal("signing.failed");
        } catch (IOException e) {
            throw away(e);
        }
    }

    private static AuthorizationCode code(SigningWay way, String query) throws ParseException {
        var response = AuthorizationResponse.parse(URI.create(way.returnAddress() + "?" + query));
        if (!new State(way.state()).equals(response.getState())) {
            throw new ParseException("another state");
        }
        if (!response.indicatesSuccess()) {
            var cancelled = "access_denied"
                    .equals(response.toErrorResponse().getErrorObject().getCode());
            throw new Refusal(cancelled ? "signing.cancelled" : "signing.failed");
        }
        return Optional.ofNullable(response.toSuccessResponse().getAuthorizationCode())
                .orElseThrow(() -> new ParseException("no code"));
    }

    private String redeem(SigningWay way, AuthorizationCode code) throws IOException, ParseException {
        var grant = new AuthorizationCodeGrant(code, URI.create(way.returnAddress()), new CodeVerifier(way.verifier()));
        var client = new ClientSecretBasic(
                new ClientID(settings().client()), new Secret(settings().secret()));
        var request =
                new TokenRequest.Builder(oauth("token"), client, grant).build().toHTTPRequest();
        request.setConnectTimeout((int) PATIENCE.toMillis());
        request.setReadTimeout((int) PATIENCE.toMillis());
        request.setFollowRedirects(false);
        var answer = request.send();
        if (!answer.indicatesSuccess()) {
            throw new ParseException("the code was not redeemed");
        }
        // read as it stands: the type of the token may be the protocol's own
        return Optional.ofNullable((String) answer.getBodyAsJSONObject().get("access_token"))
                .orElseThrow(() -> new ParseException("no token"));
    }

    /** Ids of the credentials that the person behind the token holds and may use now. */
    List<String> credentials(String token) {
        var asked = Json.createObjectBuilder().add("onlyValid", true).build();
        return texts(ask("credentials/list", token, asked), "credentialIDs");
    }

    JsonObject credential(String token, String credential) {
        var asked = Json.createObjectBuilder()
                .add("credentialID", credential)
                .add("certificates", "chain")
                .add("certInfo", true)
                .add("authInfo", true)
                .build();
        return ask("credentials/info", token, asked);
    }

    byte[] signature(String token, String credential, byte[] digest, String algorithm) {
        var asked = Json.createObjectBuilder()
                .add("credentialID", credential)
                .add("hashes", Json.createArrayBuilder().add(Base64.getEncoder().encodeToString(digest)))
                .add("hashAlgorithmOID", SHA256)
                .add("signAlgo", algorithm)
                .add("operationMode", "S")
                .build();
        var signatures = texts(ask("signatures/signHash", token, asked), "signatures");
        if (signatures.size() != 1) {
            throw new Refusal("signing.failed");
        }
        return Base64.getDecoder().decode(signatures.get(0));
    }

    static List<String> texts(JsonObject object, String name) {
        return object.containsKey(name)
                ? object.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    /** Where people give their consent: the service itself says it. */
    private URI oauth(String end) {
        var info = ask("info", "", Json.createObjectBuilder().add("lang", "vi").build());
        var base = info.getString("oauth2", "").replaceFirst("/+$", "");
        if (base.isEmpty()) {
            throw new Refusal("signing.failed");
        }
        return SigningSettings.requireSafe(URI.create(base + "/oauth2/" + end));
    }

    private JsonObject ask(String method, String token, JsonObject asked) {
        var request = HttpRequest.newBuilder(URI.create(settings().service() + "/" + method))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(asked.toString()));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return read(method, answer.statusCode(), body.readNBytes(LONGEST_ANSWER));
            }
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("signing.away");
        }
    }

    private static JsonObject read(String method, int status, byte[] body) throws IOException {
        if (status >= 500) {
            throw new IOException(method + " answers " + status);
        }
        if (status != 200) {
            LOG.log(System.Logger.Level.WARNING, "the signing service refuses {0}: {1}", method, status);
            throw new Refusal("signing.failed");
        }
        try (var reader = Json.createReader(
                new java.io.InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static Refusal away(IOException e) {
        LOG.log(System.Logger.Level.WARNING, "the signing service does not answer: {0}", e.getMessage());
        return new Refusal("signing.away");
    }

    private SigningSettings settings() {
        return settings.orElseThrow(() -> new Refusal("signing.none"));
    }
}
