package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.dvctt.bench.Visitor;

/** What is typed, or put into an address, stays text: it opens no file, begins no header and no line, is no expression, and costs the server little. */
class InjectionIT {
    private static final int TOO_LONG = 413;

    private static Portal portal;
    private static Caller caller;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
        caller = new Caller(portal.installation().portal(), "127.0.0.93");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/..%2f..%2fWEB-INF%2fweb.xml.xhtml",
                "/jakarta.faces.resource/WEB-INF/web.xml.xhtml?ln=..",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%5c..%5cWEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../../WEB-INF",
                "/jakarta.faces.resource/persistence.xml.xhtml?ln=META-INF",
                "/jakarta.faces.resource/Texts.class.xhtml?ln=vn/gov/dvctt/shared/web",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x&pfdrt=sc",
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF/portal.properties",
                "/META-INF/MANIFEST.MF",
                "/..;/..;/etc/passwd",
                "/assets/..%2fWEB-INF%2fweb.xml",
                "/assets/%2e%2e/WEB-INF/web.xml",
                "/public/home.xhtml/../../WEB-INF/web.xml",
                "/public/home.xhtml%00.css",
                "/citizen/..;/admin/audit/list.xhtml",
                "/public/..;/admin/audit/list.xhtml",
                "//admin/audit/list.xhtml",
                "/admin;x=1/audit/list.xhtml",
                "/ADMIN/audit/list.xhtml"
            })
    void noForgedAddressGivesWhatIsNotPublic(String address) throws IOException {
        var answer = caller.get(address);
        var empty = answer.status() == 200 && answer.content().length == 0;
        assertTrue(empty || answer.status() >= 300 && answer.status() < 500, answer.status() + " " + answer.body());
        for (var secret : List.of(
                "security-constraint",
                "web-app",
                "root:",
                "persistence-unit",
                "ministry.vi",
                "Manifest-Version",
                "Nhật ký thao tác")) {
            assertFalse(answer.body().contains(secret), secret);
        }
    }

    @Test
    void expressionsThatAreTypedStayText() throws IOException {
        var sum = "#{7*191}${7*191}";
        for (var address : List.of(
                "/public/procedure/list.xhtml?q=",
                "/public/dossier/lookup.xhtml?code=",
                "/public/account/signin.xhtml?to=")) {
            assertFalse(caller.get(address + encoded(sum)).body().contains("1337"), address);
        }
        var answer = caller.get("/public/procedure/list.xhtml?q=" + encoded("\"><script>alert(1)</script>"));
        assertFalse(answer.body().contains("<script>alert"), "markup stays text");
    }

    /** A name and an address with line ends in them would begin headers of their own. */
    @Test
    void nothingTypedBeginsAHeaderOfAMail() throws Exception {
        var visitor = new Visitor(portal.installation().portal());
        visitor.open("/public/account/register.xhtml");
        var email = "tieu.de@vi-du.example";
        visitor.press("send", registration("Kẻ Gian\r\nBcc: nan.nhan@vi-du.example\r\n\r\nNội dung giả", email));
        portal.confirmationLink(email);
        for (var mail : mails(email)) {
            assertFalse(head(mail).toLowerCase().contains("\nbcc:"), head(mail));
            assertEquals(
                    1, head(mail).lines().filter(line -> line.startsWith("To:")).count(), head(mail));
        }
        visitor.open("/public/account/register.xhtml");
        visitor.press("send", registration("Kẻ Gian", "a@vi-du.example\r\nBcc: nan.nhan@vi-du.example"));
        assertFalse(visitor.path().contains("/sent.xhtml"), "such an address is refused");
        assertTrue(mails("nan.nhan@vi-du.example").stream()
                .noneMatch(mail -> head(mail).contains("nan.nhan")));
    }

    private static String head(String mail) {
        return mail.replace("\r\n", "\n").split("\n\n", 2)[0];
    }

    private static Map<String, String> registration(String name, String email) {
        return Map.of(
                "f:name", name,
                "f:email", email,
                "f:identityNumber", "001190000001",
                "f:bornOn", "01/02/1990",
                "f:phone", "0912 345 678",
                "f:address", "Số 1 đường Ví Dụ, Hà Nội",
                "f:password", "Mat-khau-thu-2026",
                "f:passwordAgain", "Mat-khau-thu-2026");
    }

    private static List<String> mails(String to) throws IOException {
        try (var files = Files.list(portal.installation().home().resolve("mail"))) {
            var texts = new ArrayList<String>();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".eml")).toList()) {
                var text = Files.readString(file);
                if (text.contains(to)) {
                    texts.add(text);
                }
            }
            return texts;
        }
    }

    @Test
    void nothingTypedBeginsALineOfTheLog() throws IOException {
        var forged = "2026-11-29 00:00:00,000 ERROR [forged] (thread) FORGED-LINE";
        caller.get("/public/procedure/list.xhtml?q=" + encoded("x\r\n" + forged), "User-Agent: a\tb");
        caller.get("/" + encoded("x\r\n" + forged));
        caller.send(
                "POST",
                "/api/v1/clock/evaluations",
                ("{\"received\":\"x\\r\\n" + forged + "\"}").getBytes(StandardCharsets.UTF_8),
                "Content-Type: application/json");
        var visitor = new Visitor(portal.installation().portal());
        visitor.open("/public/account/signin.xhtml");
        visitor.press("send", Map.of("f:email", "x@vi-du.example\r\n" + forged, "f:password", "sai\r\n" + forged));
        assertTrue(log().lines().noneMatch(line -> line.startsWith("2026-11-29 00:00:00,000 ERROR [forged]")));
    }

    /** Deep, wide, long and doubled JSON costs the server little and is answered with a no. */
    @Test
    void jsonBombsAreRefusedQuickly() throws IOException {
        var bombs = List.of(
                "[".repeat(200_000),
                "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
                "{\"received\":\"2026-11-24T02:00:00Z\",\"phases\":["
                        + "{\"amount\":1,\"unit\":\"DAY\"},".repeat(50_000) + "{}]}",
                "{\"received\":\"" + "x".repeat(2_000_000) + "\"}",
                "{\"phases\":[{\"amount\":1e999999999,\"unit\":\"WORKING_DAY\"}]}",
                "{\"phases\":[{\"amount\":" + "9".repeat(300_000) + ",\"unit\":\"WORKING_DAY\"}]}",
                "{" + "\"k\":1,".repeat(100_000) + "\"k\":1}");
        for (var bomb : bombs) {
            var from = Instant.now();
            var status = answerTo(bomb);
            assertTrue(status >= 400 && status < 500, status + " for " + bomb.substring(0, 20));
            assertTrue(Duration.between(from, Instant.now()).toSeconds() < 20, bomb.substring(0, 20));
        }
        assertEquals(200, caller.get("/api/v1/health").status());
    }

    /** A server that hangs up before everything was said has refused it as too long. */
    private static int answerTo(String bomb) throws IOException {
        try {
            var body = bomb.getBytes(StandardCharsets.UTF_8);
            return caller.send("POST", "/api/v1/clock/evaluations", body, "Content-Type: application/json")
                    .status();
        } catch (SocketException hungUp) {
            return TOO_LONG;
        }
    }

    private static String log() throws IOException {
        return Files.readString(portal.installation().home().resolve("log/server.log"));
    }
}
