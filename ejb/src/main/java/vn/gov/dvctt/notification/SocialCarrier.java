package vn.gov.dvctt.notification;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * Posts a notice to the gateway of a social network: JSON with id, phone and words, signed in {@code X-Dvctt-Signature: t=<seconds>,v1=<HMAC-SHA256 of
 * "<seconds>.<body>" in hex>}. The id stays the same however often it is sent; the gateway ends repeats by it. Where no gateway is set nobody can be told this way.
 */
final class SocialCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(SocialCarrier.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CLIENT_ERROR = 400;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;

    private final NoticeBoxBean box;
    private final String address;
    private final String key;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    SocialCarrier(NoticeBoxBean box, Installation installation, Clock clock) {
        this.box = box;
        this.address = installation.value("social.address", "");
        this.key = installation.secret("social.key");
        this.clock = clock;
    }

    @Override
    public void carry(List<Outgoing> due) {
        due.forEach(this::carry);
    }

    private void carry(Outgoing notice) {
        var now = clock.instant();
        if (address.isEmpty() || key.isEmpty()) {
            box.bounced(notice.id(), "no gateway", now);
            return;
        }
        if (notice.address().isEmpty()) {
            box.bounced(notice.id(), "no phone", now);
            return;
        }
        try {
            var answer = client.send(request(notice), HttpResponse.BodyHandlers.discarding());
            heard(notice, answer.statusCode());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "social network waits: {0}", e.getMessage());
            box.postpone(notice.id(), e.getClass().getSimpleName(), now);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void heard(Outgoing notice, int status) {
        var now = clock.instant();
        if (status < CLIENT_ERROR) {
            box.sent(List.of(notice.id()), now);
            return;
        }
        if (status < SERVER_ERROR && status != TOO_MANY && status != TIMED_OUT) {
            box.bounced(notice.id(), "HTTP " + status, now);
            return;
        }
        box.postpone(notice.id(), "HTTP " + status, now);
    }

    private HttpRequest request(Outgoing notice) {
        var body = Json.createObjectBuilder()
                .add("id", "notice-" + notice.noticeId())
                .add("phone", notice.address())
                .add("words", ShortWords.of(notice.kind(), notice.facts().and("base", BaseAddress.ofThisPortal())))
                .build()
                .toString();
        var at = clock.instant().getEpochSecond();
        var signature = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.getBytes(StandardCharsets.UTF_8))
                .hmacHex(at + "." + body);
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Dvctt-Signature", "t=" + at + ",v1=" + signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
