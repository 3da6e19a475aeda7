package vn.gov.dvctt.notification;

import com.interaso.webpush.WebPush;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.gov.dvctt.notification.api.DispatchState;
import vn.gov.dvctt.notification.api.PushBrowser;
import vn.gov.dvctt.shared.BaseAddress;

/**
 * Tells browsers by their push services (RFC 8030), encrypted so that only the browser can read it (RFC 8291) and signed with the portal's key (RFC 8292). The notice's tag
 * stays the same however often it is sent: a browser shows one. A browser that is gone is forgotten.
 */
final class PushCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(PushCarrier.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int KEPT_SECONDS = 86_400;
    private static final int REDIRECTION = 300;
    private static final int GONE = 410;
    private static final int UNKNOWN = 404;
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    private final NoticeBoxBean box;
    private final PushSettings settings;
    private final WebPush push;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PushCarrier(NoticeBoxBean box, PushSettings settings, Clock clock) {
        this.box = box;
        this.settings = settings;
        this.push = new WebPush(settings.contact(), settings.keys());
        this.clock = clock;
    }

    @Override
    public void carry(List<Outgoing> due) {
        due.forEach(this::carry);
    }

    private void carry(Outgoing notice) {
        try {
            var reached = false;
            var later = "";
            for (var place : box.browsers(notice.accountId())) {
                switch (post(notice, place.browser())) {
                    case SENT -> reached = true;
                    case BOUNCED -> box.forget(place.id());
                    default -> later = "push service";
                }
            }
            settle(notice, reached, later);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void settle(Outgoing notice, boolean reached, String later) {
        var now = clock.instant();
        if (reached) {
            box.sent(List.of(notice.id()), now);
        } else if (later.isEmpty()) {
            box.bounced(notice.id(), "no browser", now);
        } else {
            box.postpone(notice.id(), later, now);
        }
    }

    /** SENT; BOUNCED where the browser is gone for good; QUEUED where it may be tried again. */
    DispatchState post(Outgoing notice, PushBrowser browser) throws InterruptedException {
        if (!settings.isKnown(browser.endpoint())) {
            return DispatchState.BOUNCED;
        }
        try {
            return heard(client.send(request(notice, browser), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "push service waits: {0}", e.getClass().getSimpleName());
            return DispatchState.QUEUED;
        }
    }

    private static DispatchState heard(int status) {
        if (status < REDIRECTION) {
            return DispatchState.SENT;
        }
        if (status == GONE || status == UNKNOWN) {
            return DispatchState.BOUNCED;
        }
        return status >= SERVER_ERROR || status == TOO_MANY ? DispatchState.QUEUED : DispatchState.BOUNCED;
    }

    private HttpRequest request(Outgoing notice, PushBrowser browser) {
        var letter = Letter.of(notice.wording(), notice.facts().and("base", BaseAddress.ofThisPortal()));
        // what a screen shows without being unlocked: the first line, or the agency's own words for it
        var words = notice.wording().brief().isEmpty()
                ? letter.subject()
                : ShortWords.of(notice.wording(), notice.facts().and("base", ""));
        var message = Json.createObjectBuilder()
                .add("title", words)
                .add("tag", "notice-" + notice.noticeId())
                .add("address", "/own/notification/list.xhtml")
                .build()
                .toString();
        var decoder = Base64.getUrlDecoder();
        var body = push.getBody(
                message.getBytes(StandardCharsets.UTF_8),
                decoder.decode(browser.p256dh()),
                decoder.decode(browser.auth()));
        var request = HttpRequest.newBuilder(URI.create(browser.endpoint()))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        push.getHeaders(browser.endpoint(), KEPT_SECONDS, null, WebPush.Urgency.Normal)
                .forEach(request::header);
        return request.build();
    }
}
