package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jsmpp.bean.Alphabet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real SMPP over a real socket, with a message centre at the other end. */
class SmppLineTest {
    private final BlockingQueue<String> receipts = new LinkedBlockingQueue<>();
    private MessageCentre centre;
    private SmppLine line;

    @BeforeEach
    void open() throws IOException {
        centre = new MessageCentre(freePort());
        line = line(MessageCentre.PASSWORD);
    }

    private SmppLine line(String password) {
        var settings = new TextSettings("localhost", centre.port(), "dvctt", password, "DVCTT");
        return new SmppLine(settings, (id, status, at) -> receipts.add(id + " " + status), Clock.systemUTC());
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void close() throws IOException {
        line.close();
        centre.close();
    }

    @Test
    void vietnameseLettersArrive() throws Exception {
        line.send(new OutgoingText(1, "+84912345678", "Mã xác nhận của quý vị là 123456"));
        var message = centre.next();
        assertEquals("84912345678", message.getDestAddress());
        assertEquals(Alphabet.ALPHA_UCS2.value(), message.getDataCoding());
        assertEquals("Mã xác nhận của quý vị là 123456", MessageCentre.words(message));
    }

    @Test
    void aLongTextArrivesInPartsThatJoin() throws Exception {
        var words = "Hồ sơ của quý vị đã được tiếp nhận. ".repeat(5);
        line.send(new OutgoingText(2, "+84912345678", words));
        var together = new StringBuilder();
        while (together.length() < words.length()) {
            together.append(MessageCentre.words(centre.next()));
        }
        assertEquals(words, together.toString());
    }

    @Test
    void theReceiptSaysWhatBecameOfIt() throws Exception {
        var id = line.send(new OutgoingText(3, "+84912345678", "x"));
        centre.delivered(id);
        assertEquals(id + " DELIVRD", receipts.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void anUnknownNumberIsGivenUp() {
        assertThrows(TextRefused.class, () -> line.send(new OutgoingText(4, "+" + MessageCentre.UNKNOWN_NUMBER, "x")));
    }

    @Test
    void aLostBindingIsMadeAgain() throws Exception {
        line.send(new OutgoingText(5, "+84912345678", "một"));
        centre.next();
        centre.hangUp();
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                line.send(new OutgoingText(6, "+84912345678", "hai"));
                break;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        assertEquals("hai", MessageCentre.words(centre.next()));
    }

    @Test
    void aWrongPasswordOrADeadCentreIsWorthTryingAgain() throws Exception {
        try (var other = line("sai")) {
            assertThrows(IOException.class, () -> other.send(new OutgoingText(7, "+84912345678", "x")));
        }
        centre.close();
        try (var other = line(MessageCentre.PASSWORD)) {
            assertThrows(IOException.class, () -> other.send(new OutgoingText(8, "+84912345678", "x")));
        }
    }

    @Test
    void withoutACentreAFileHoldsTheMessage(@TempDir Path home) throws Exception {
        Files.writeString(home.resolve("portal.properties"), "ministry.vi=x\n");
        var settings = TextSettings.read(home);
        assertTrue(!settings.hasCentre());
        try (var folder = new TextFolder(home.resolve("sms"))) {
            folder.send(new OutgoingText(9, "+84912345678", "Mã 123456"));
        }
        assertEquals("+84912345678\nMã 123456\n", Files.readString(home.resolve("sms/9.txt")));
    }

    @Test
    void theCentreIsTakenFromTheSettings(@TempDir Path home) throws Exception {
        Files.createDirectories(home.resolve("secrets"));
        Files.writeString(home.resolve("secrets/sms.password"), "bi-mat\n");
        Files.writeString(
                home.resolve("portal.properties"),
                "sms.host=smsc.example\nsms.port=2776\nsms.user=bo\nsms.sender=BO\n");
        var settings = TextSettings.read(home);
        assertEquals(new TextSettings("smsc.example", 2776, "bo", "bi-mat", "BO"), settings);
        assertTrue(!settings.toString().contains("bi-mat"));
    }
}
