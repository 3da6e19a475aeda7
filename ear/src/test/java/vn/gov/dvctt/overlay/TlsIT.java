package vn.gov.dvctt.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Installation;

/** {@code ./dvctt run --with tls}: a certificate is made, plain HTTP leads to HTTPS, and nothing of a session travels in the clear. */
class TlsIT {
    private static final int OFFSET = 2400;

    private static Installation portal;
    private static SSLContext trusting;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        var root = Path.of("..").toRealPath();
        portal =
                Installation.fresh(root, root.resolve("ear/target/tls"), OFFSET).option("--with", "tls");
        portal.start();
        port = 8443 + portal.offset();
        trusting = trusting();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        portal.stop();
    }

    @Test
    void plainHttpLeadsToHttps() throws Exception {
        var answer = get(portal.portal().resolve("/public/procedure/list.xhtml?q=n%C6%B0%E1%BB%9Bc"));
        assertEquals(308, answer.statusCode());
        assertEquals(
                "https://localhost:" + port + "/public/procedure/list.xhtml?q=n%C6%B0%E1%BB%9Bc",
                answer.headers().firstValue("Location").orElse(""));
        assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty(), "no session in the clear");
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() throws Exception {
        var answer = get(URI.create(secure("/public/account/signin.xhtml")));
        assertEquals(200, answer.statusCode());
        assertEquals(
                "max-age=31536000",
                answer.headers().firstValue("Strict-Transport-Security").orElse(""));
    }

    @Test
    void cookiesAreSecure() throws Exception {
        var page = secure("/public/account/signin.xhtml?lang=en");
        var shown = get(URI.create(page));
        var values = new LinkedHashMap<String, String>();
        Jsoup.parse(shown.body())
                .select("form#f input[name]")
                .forEach(input -> values.put(input.attr("name"), input.val()));
        values.put("f:email", "vanhanh@dvctt.example");
        values.put("f:password", Installation.STAFF_PASSWORD);
        values.put("f:send", "");
        var body = values.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        var signedIn = send(HttpRequest.newBuilder(URI.create(page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        var cookies = new ArrayList<>(shown.headers().allValues("Set-Cookie"));
        cookies.addAll(signedIn.headers().allValues("Set-Cookie"));
        assertTrue(cookies.stream().anyMatch(cookie -> cookie.startsWith("JSESSIONID")), cookies.toString());
        for (var cookie : cookies) {
            var text = cookie.toLowerCase(Locale.ROOT);
            assertTrue(text.contains("secure") && text.contains("httponly") && text.contains("samesite=lax"), cookie);
        }
    }

    private static String secure(String path) {
        return "https://localhost:" + port + path;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void anOldProtocolIsRefused() throws Exception {
        try (var socket = (SSLSocket) trusting.getSocketFactory().createSocket("localhost", port)) {
            socket.setEnabledProtocols(new String[] {"TLSv1.1"});
            assertThrows(IOException.class, socket::startHandshake);
        }
        try (var socket = (SSLSocket) trusting.getSocketFactory().createSocket("localhost", port)) {
            socket.startHandshake();
            assertTrue(Set.of("TLSv1.3", "TLSv1.2").contains(socket.getSession().getProtocol()));
        }
    }

    @Test
    void whoDoesNotTrustTheCertificateIsNotServed() {
        var request = HttpRequest.newBuilder(URI.create("https://localhost:" + port + "/"))
                .build();
        assertThrows(
                SSLHandshakeException.class, () -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
    }

    @Test
    void keyAndPasswordAreReadableByTheServersOwnUserOnly() throws IOException {
        for (var name : new String[] {"tls.p12", "tls.password"}) {
            var rights = Files.getPosixFilePermissions(portal.home().resolve("secrets/" + name));
            assertEquals(PosixFilePermissions.fromString("rw-------"), rights, name);
        }
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return send(HttpRequest.newBuilder(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newBuilder().sslContext(trusting).build().send(request.build(), BodyHandlers.ofString());
    }

    private static SSLContext trusting() throws Exception {
        var secrets = portal.home().resolve("secrets");
        var password = Files.readString(secrets.resolve("tls.password")).strip();
        var own = KeyStore.getInstance(secrets.resolve("tls.p12").toFile(), password.toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("portal", own.getCertificate("portal"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
