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
import vn.gov.dvctt.notification.api.DispatchState;
import vn.gov.dvctt.shared.BaseAddress;
import vn.gov.dvctt.shared.Installation;

/**
 * Posts a notice to the gateway of a social network: JSON with id, phone and words, signed in {@code X-Dvctt-Signature: t=<seconds>,v1=<HMAC-SHA256 of
 * "<seconds>.<body>" in hex>}. The id stays the same however often it is sent; the gateway ends repeats by it. Where no gateway is set nobody can be told this way.
 */
final class SocialCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(SocialCarrier.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int REDIRECTION = 300;
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
        try {
            var answer = post(notice);
            var now = clock.instant();
            switch (answer.state()) {
                case SENT -> box.sent(List.of(notice.id()), now);
                case BOUNCED -> box.bounced(notice.id(), answer.why(), now);
                default -> box.postpone(notice.id(), answer.why(), now);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the gateway made of it: SENT, BOUNCED, or QUEUED where it may be tried again. */
    record Answer(DispatchState state, String why) {}

    Answer post(Outgoing notice) throws InterruptedException {
        if (address.isEmpty() || key.isEmpty()) {
            return new Answer(DispatchState.BOUNCED, "no gateway");
        }
        if (notice.address().isEmpty()) {
            return new Answer(DispatchState.BOUNCED, "no phone");
        }
        try {
            return heard(client.send(request(notice), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "social network waits: {0}", e.getMessage());
            return new Answer(DispatchState.QUEUED, e.getClass().getSimpleName());
        }
    }

    private static Answer heard(int status) {
        if (status < REDIRECTION) {
            return new Answer(DispatchState.SENT, "");
        }
        var lasting = status < SERVER_ERROR && status != TOO_MANY && status != TIMED_OUT;
        return new Answer(lasting ? DispatchState.BOUNCED : DispatchState.QUEUED, "HTTP " + status);
    }

    private HttpRequest request(Outgoing notice) {
        var body = Json.createObjectBuilder()
                .add("id", "notice-" + notice.noticeId())
                .add("phone", notice.address())
                .add("words", ShortWords.of(notice.wording(), notice.facts().and("base", BaseAddress.ofThisPortal())))
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
