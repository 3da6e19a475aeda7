package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import vn.gov.dvctt.delivery.PostalAnswer.Kind;
import vn.gov.dvctt.delivery.PostalAnswer.Said;
import vn.gov.dvctt.delivery.api.TrackingCode;
import vn.gov.dvctt.delivery.api.TrackingLine;
import vn.gov.dvctt.shared.BaseAddress;

/**
 * The postal service by its REST interface. {@code PUT /orders/{key}} asks for a letter to be fetched, and asked again answers as the first time; {@code GET /orders/{key}} says where
 * it is. Both are signed in {@code X-Dvctt-Signature} over method, path and body, and so is what the service tells of its own accord.
 */
@ApplicationScoped
class PostalService {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.delivery");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int MOST_EVENTS = 200;
    private static final int LONGEST_KEY = 60;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Optional<PostalSettings> settings() {
        return PostalSettings.ofThisInstallation();
    }

    PostalAnswer order(PostalSettings post, Letter letter) {
        var to = letter.to();
        var body = Json.createObjectBuilder()
                .add("customer", post.customer())
                .add("reference", letter.dossierCode())
                .add("sender", letter.unitName())
                .add("fetchAt", letter.sender())
                .add("recipient", to.recipient())
                .add("phone", to.phone())
                .add("address", to.address())
                .add("callback", BaseAddress.ofThisPortal() + "/delivery/notice")
                .build()
                .toString();
        return ask(post, "PUT", letter.key(), body);
    }

    PostalAnswer enquire(PostalSettings post, String key) {
        return ask(post, "GET", key, "");
    }

    private PostalAnswer ask(PostalSettings post, String method, String key, String body) {
        var path = "/orders/" + URLEncoder.encode(key, StandardCharsets.UTF_8);
        var signature = new PostalSignature(post.secret()).of(method + " " + path + "\n" + body, Instant.now());
        var request = HttpRequest.newBuilder(URI.create(post.address() + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Dvctt-Customer", post.customer())
                .header("X-Dvctt-Signature", signature)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return heard(answer.statusCode(), answer.body());
        } catch (IOException away) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "the postal service is away: " + away.getClass().getSimpleName());
            return PostalAnswer.of(Kind.AWAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return PostalAnswer.of(Kind.AWAY);
        }
    }

    private static PostalAnswer heard(int status, String body) {
        if (status >= OK && status < REDIRECTION) {
            return read(body);
        }
        var lasting = status >= CLIENT_ERROR && status < SERVER_ERROR && status != TIMED_OUT && status != TOO_MANY;
        // 401 is ours to mend: keys that differ must not end an order
        return PostalAnswer.of(lasting && status != 401 && status != 404 ? Kind.REFUSED : Kind.AWAY);
    }

    private static PostalAnswer read(String body) {
        try {
            var said = object(body);
            var events = new ArrayList<Said>();
            if (said.containsKey("events")) {
                said.getJsonArray("events").stream()
                        .limit(MOST_EVENTS)
                        .forEach(event -> events.add(event(event.asJsonObject())));
            }
            return new PostalAnswer(
                    Kind.TAKEN,
                    said.getString("tracking"),
                    said.getJsonNumber("fee").longValueExact(),
                    events);
        } catch (JsonException | ClassCastException | NullPointerException | ArithmeticException notTheirs) {
            // whatever else stands there is no word of the service
            return PostalAnswer.of(Kind.AWAY);
        } catch (DateTimeException | IllegalArgumentException notTheirs) {
            return PostalAnswer.of(Kind.AWAY);
        }
    }

    static JsonObject object(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** Throws what JSON, enums and moments throw where it is no event. */
    static Said event(JsonObject event) {
        var key = event.getString("event");
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("no key of an event");
        }
        return new Said(
                key,
                new TrackingLine(
                        Instant.parse(event.getString("at")),
                        TrackingCode.valueOf(event.getString("code")),
                        event.getString("place", "")));
    }
}
