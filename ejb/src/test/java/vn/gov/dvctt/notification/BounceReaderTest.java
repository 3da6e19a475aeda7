package vn.gov.dvctt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.shared.Installation;

/** What comes back into the mailbox, read from a real IMAP server. */
class BounceReaderTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser mailbox;

    @TempDir
    private Path home;

    @BeforeEach
    void mailbox() throws Exception {
        server.start();
        mailbox = server.setUser("khong-tra-loi@dvctt.example", "bounces", "hop-thu-thu");
        Files.createDirectories(home.resolve("secrets"));
        Files.writeString(home.resolve("secrets/bounces.password"), "hop-thu-thu\n");
        Files.writeString(
                home.resolve("portal.properties"),
                "bounces.host=127.0.0.1\nbounces.port=" + server.getImap().getPort()
                        + "\nbounces.user=bounces\nbounces.protocol=imap\n");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aFailureTellsWhichNoticeAndWhyAndIsTakenAway() throws Exception {
        deliver("failed", "<notice-4711@dvctt>");

        assertEquals(List.of(new Bounce(4711, "smtp; 550 5.1.1 no such mailbox")), read());
        assertEquals(List.of(), read(), "it was taken away");
    }

    @Test
    void aDelayAndForeignMailAreNoBounces() throws Exception {
        deliver("delayed", "<notice-4711@dvctt>");
        deliver("failed", "<other@vi-du.example>");
        deliver("failed", "<notice-1@dvctt>.evil");

        assertEquals(List.of(), read());
    }

    @Test
    void nothingInTheMailboxIsNoTrouble() throws Exception {
        assertEquals(List.of(), read());
    }

    private List<Bounce> read() throws Exception {
        var heard = new ArrayList<Bounce>();
        new BounceReader(new Installation(home), heard::add).read();
        return heard;
    }

    private void deliver(String action, String id) throws Exception {
        var text = String.join(
                "\r\n",
                "From: MAILER-DAEMON@vi-du.example",
                "To: khong-tra-loi@dvctt.example",
                "Subject: Undelivered Mail Returned to Sender",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "Sorry.",
                "--b",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mx.vi-du.example",
                "",
                "Final-Recipient: rfc822; a@vi-du.example",
                "Action: " + action,
                "Status: 5.1.1",
                "Diagnostic-Code: smtp; 550 5.1.1 no such",
                "    mailbox",
                "",
                "--b",
                "Content-Type: text/rfc822-headers",
                "",
                "From: khong-tra-loi@dvctt.example",
                "Message-ID: " + id,
                "Subject: x",
                "",
                "--b--",
                "");
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII))));
    }
}
