package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.notification.api.DispatchState;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.shared.Installation;

/** A post to a gateway that listens on a real socket. */
class SocialCarrierTest {
    private static final String KEY = "khoa-thu-cua-cong-mang-xa-hoi";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);
    private static final Outgoing NOTICE = new Outgoing(
            7,
            70,
            NoticeKind.DOSSIER_WITHDRAWN,
            NoticeChannel.SOCIAL,
            1,
            "+84912345678",
            new Facts(Map.of("number", "NS-261124-7KQ2MX", "name", "Nguyễn Thị Thử")),
            Wording.supplied(NoticeKind.DOSSIER_WITHDRAWN, NoticeLanguage.VI));

    private final AtomicReference<String> body = new AtomicReference<>();
    private final AtomicReference<String> signature = new AtomicReference<>();
    private HttpServer gateway;
    private int status = 200;

    @TempDir
    private Path home;

    @BeforeEach
    void open() throws Exception {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            signature.set(exchange.getRequestHeaders().getFirst("X-Dvctt-Signature"));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        gateway.start();
        Files.createDirectories(home.resolve("secrets"));
        Files.writeString(home.resolve("secrets/social.key"), KEY);
        Files.writeString(
                home.resolve("portal.properties"),
                "social.address=http://127.0.0.1:" + gateway.getAddress().getPort() + "/messages\n");
    }

    @AfterEach
    void close() {
        gateway.stop(0);
    }

    @Test
    void theGatewayCanProveWhoSpoke() throws Exception {
        assertEquals(DispatchState.SENT, post());

        assertTrue(body.get().contains("\"notice-70\"") && body.get().contains("NS-261124-7KQ2MX"), body.get());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var at = CLOCK.instant().getEpochSecond();
        var wanted = HexFormat.of().formatHex(mac.doFinal((at + "." + body.get()).getBytes(StandardCharsets.UTF_8)));
        assertEquals("t=" + at + ",v1=" + wanted, signature.get());
    }

    @ParameterizedTest
    @CsvSource({"202, SENT", "302, BOUNCED", "400, BOUNCED", "404, BOUNCED", "408, QUEUED", "429, QUEUED", "503, QUEUED"
    })
    void onlyWhatMayPassIsTriedAgain(int answer, DispatchState state) throws Exception {
        status = answer;

        assertEquals(state, post());
    }

    @Test
    void aGatewayThatIsAwayIsTriedAgain() throws Exception {
        gateway.stop(0);

        assertEquals(DispatchState.QUEUED, post());
    }

    @Test
    void withoutAGatewayNobodyIsToldThisWay() throws Exception {
        Files.delete(home.resolve("portal.properties"));

        assertEquals(DispatchState.BOUNCED, post());
    }

    private DispatchState post() throws InterruptedException {
        return new SocialCarrier(null, new Installation(home), CLOCK)
                .post(NOTICE)
                .state();
    }
}
