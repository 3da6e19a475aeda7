package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.interaso.webpush.VapidKeys;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.dvctt.notification.api.DispatchState;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.notification.api.PushBrowser;

/** A message to a browser, over a push service on a real socket: read there as the browser reads it, by the letter of RFC 8291 and RFC 8292. */
class PushCarrierTest {
    private static final Outgoing NOTICE = new Outgoing(
            7,
            70,
            NoticeKind.DOSSIER_WITHDRAWN,
            NoticeChannel.PUSH,
            1,
            "",
            new Facts(Map.of("number", "NS-261124-7KQ2MX", "name", "Nguyễn Thị Thử")),
            Wording.supplied(NoticeKind.DOSSIER_WITHDRAWN, NoticeLanguage.VI));

    private final AtomicReference<byte[]> body = new AtomicReference<>();
    private final AtomicReference<String> authorization = new AtomicReference<>();
    private final byte[] secret = new byte[16];
    private final VapidKeys own = VapidKeys.generate();
    private KeyPair browser;
    private HttpServer service;
    private int status = 201;

    @BeforeEach
    void open() throws Exception {
        new SecureRandom().nextBytes(secret);
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        browser = generator.generateKeyPair();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            body.set(exchange.getRequestBody().readAllBytes());
            authorization.set(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void close() {
        service.stop(0);
    }

    @Test
    void onlyTheBrowserReadsIt() throws Exception {
        assertEquals(DispatchState.SENT, post());

        assertFalse(new String(body.get(), StandardCharsets.ISO_8859_1).contains("NS-261124"));
        var said = new String(decrypted(body.get()), StandardCharsets.UTF_8);
        assertTrue(said.contains("\"title\":\"Đã rút hồ sơ số NS-261124-7KQ2MX\""), said);
        assertTrue(said.contains("\"tag\":\"notice-70\""), said);
    }

    @Test
    void theServiceCanProveWhoSpoke() throws Exception {
        post();

        var token =
                authorization.get().replaceFirst("^vapid t=([^,]+),.*$", "$1").split("\\.");
        var decoder = Base64.getUrlDecoder();
        var claims = new String(decoder.decode(token[1]), StandardCharsets.UTF_8);
        assertTrue(
                claims.contains(
                        "\"aud\":\"http://localhost:" + service.getAddress().getPort() + "\""),
                claims);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(own.getPublicKey());
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertTrue(signature.verify(decoder.decode(token[2])));
    }

    @ParameterizedTest
    @CsvSource({
        "200, SENT",
        "404, BOUNCED",
        "410, BOUNCED",
        "403, BOUNCED",
        "429, QUEUED",
        "503, QUEUED",
        "302, BOUNCED"
    })
    void whatIsGoneIsForgottenAndWhatMayPassIsTriedAgain(int answer, DispatchState state) throws Exception {
        status = answer;
        assertEquals(state, post());
    }

    @ParameterizedTest
    @CsvSource({
        "https://fcm.googleapis.com/fcm/send/x, true",
        "https://db5p.notify.windows.com/w/?token=x, true",
        "http://fcm.googleapis.com/fcm/send/x, false",
        "https://fcm.googleapis.com.ke-xau.example/, false",
        "https://x@fcm.googleapis.com/, false",
        "https://fcm.googleapis.com:8443/, false",
        "http://localhost:8080/, false",
        "https://169.254.169.254/, false",
        "khong phai dia chi, false"
    })
    void noOtherHostIsEverCalled(String endpoint, boolean known) {
        var usual = List.of("fcm.googleapis.com", "*.notify.windows.com");
        assertEquals(known, new PushSettings(usual, own, "mailto:x@vi-du.example").isKnown(endpoint));
    }

    private DispatchState post() throws Exception {
        var place = "localhost:" + service.getAddress().getPort();
        var carrier = new PushCarrier(
                null, new PushSettings(List.of(place), own, "mailto:x@vi-du.example"), Clock.systemUTC());
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return carrier.post(
                NOTICE,
                new PushBrowser(
                        "http://" + place + "/send/1",
                        encoder.encodeToString(point((ECPublicKey) browser.getPublic())),
                        encoder.encodeToString(secret)));
    }

    /** RFC 8188 with the keys of RFC 8291, read from the document and not from any library. */
    private byte[] decrypted(byte[] message) throws Exception {
        var buffer = ByteBuffer.wrap(message);
        var salt = new byte[16];
        buffer.get(salt);
        buffer.getInt();
        var sender = new byte[buffer.get() & 0xff];
        buffer.get(sender);
        var cipherText = new byte[buffer.remaining()];
        buffer.get(cipherText);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(browser.getPrivate());
        agreement.doPhase(key(sender), true);
        var info = joined(
                "WebPush: info\0".getBytes(StandardCharsets.US_ASCII),
                point((ECPublicKey) browser.getPublic()),
                sender);
        var input = expanded(hmac(secret, agreement.generateSecret()), info, 32);
        var pseudo = hmac(salt, input);
        var content = expanded(pseudo, "Content-Encoding: aes128gcm\0".getBytes(StandardCharsets.US_ASCII), 16);
        var nonce = expanded(pseudo, "Content-Encoding: nonce\0".getBytes(StandardCharsets.US_ASCII), 12);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(content, "AES"), new GCMParameterSpec(128, nonce));
        var padded = cipher.doFinal(cipherText);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        assertEquals(2, padded[end], "the mark of the last record");
        return Arrays.copyOf(padded, end);
    }

    private static byte[] hmac(byte[] key, byte[] data) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }

    private static byte[] expanded(byte[] key, byte[] info, int length) throws Exception {
        return Arrays.copyOf(hmac(key, joined(info, new byte[] {1})), length);
    }

    private static byte[] joined(byte[]... parts) throws Exception {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    private static byte[] point(ECPublicKey key) throws Exception {
        return joined(
                new byte[] {4}, fixed(key.getW().getAffineX()), fixed(key.getW().getAffineY()));
    }

    private static byte[] fixed(BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private ECPublicKey key(byte[] point) throws Exception {
        var x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
        var y = new BigInteger(1, Arrays.copyOfRange(point, 33, 65));
        var parameters = ((ECPublicKey) browser.getPublic()).getParams();
        return (ECPublicKey)
                KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), parameters));
    }
}
