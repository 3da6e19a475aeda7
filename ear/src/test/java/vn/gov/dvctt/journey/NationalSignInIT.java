package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.bench.Installation;
import vn.gov.dvctt.bench.Pages;
import vn.gov.dvctt.bench.Visitor;
import vn.gov.dvctt.journey.IdentityProvider.Lie;
import vn.gov.dvctt.journey.IdentityProvider.Person;

/** Signing in with the national identity, over the real protocol: linking, coming in, ending it; and every lie is refused. */
class NationalSignInIT {
    private static final int OFFSET = 3600;
    private static final String PAGE = "/public/account/national.xhtml";
    private static final String OWN = "/citizen/account/national.xhtml";
    private static final String DEPART = "/national/depart";
    private static final String REFUSED = "Lần đăng nhập này không hợp lệ hoặc đã được dùng.";
    private static final String NUMBER = "001190000001";

    private static IdentityProvider provider;
    private static Installation installation;
    private static Portal portal;

    @BeforeAll
    static void start() throws Exception {
        provider = new IdentityProvider();
        var root = Path.of("..").toRealPath();
        installation = Installation.fresh(root, root.resolve("ear/target/national"), OFFSET);
        Files.createDirectories(installation.home().resolve("secrets"));
        Files.writeString(installation.home().resolve("secrets/national-client.secret"), IdentityProvider.SECRET);
        Files.writeString(
                installation.home().resolve("portal.properties"),
                "ministry.vi=Bộ Ví Dụ\nnational.issuer=" + provider.issuer() + "\nnational.client="
                        + IdentityProvider.CLIENT + "\n");
        installation.start();
        portal = Portal.of(installation);
    }

    @AfterAll
    static void stop() throws Exception {
        installation.stop();
        provider.close();
    }

    @AfterEach
    void asBefore() {
        provider.asks(false);
    }

    @Test
    void aPersonLinksAnAccountComesInByItAndEndsTheLink() throws Exception {
        provider.vouchesFor(new Person("s-1", "NGUYỄN THỊ LIÊN KẾT", NUMBER)).asks(true);
        try (var browser = portal.desktop()) {
            var person = new Steps(portal, browser, "desktop");
            person.register("Nguyễn Thị Liên Kết", "lien.ket@vi-du.example");
            person.signOut();
            browser.open("/public/account/signin.xhtml");
            browser.sees("Đăng nhập bằng định danh quốc gia");
            person.look("national-signin");
            browser.pressLink("Đăng nhập bằng định danh quốc gia");
            browser.css("#yes").click();
            browser.sees("chưa liên kết với tài khoản nào");
            assertFalse(browser.path().contains("code="), "the code does not stay in the address");
            assertFalse(browser.body().contains(NUMBER), "the number is masked");
            person.look("national-new");

            browser.pressLink("Đăng nhập để liên kết");
            person.enter("lien.ket@vi-du.example", Steps.PASSWORD);
            person.arrivesAt(OWN);
            person.look("national-connect");
            browser.type("f:password", "khong-phai-mat-khau-1");
            browser.press("f:connect");
            browser.sees("Mật khẩu không đúng.");
            browser.type("f:password", Steps.PASSWORD);
            browser.press("f:connect");
            browser.sees("Đã liên kết tài khoản với định danh quốc gia.");
            person.look("national-linked");
            portal.awaitMail("lien.ket@vi-du.example", java.util.regex.Pattern.compile("vừa được liên kết"));

            person.signOut();
            browser.open("/citizen/account/profile.xhtml");
            person.arrivesAt("/signin.xhtml");
            browser.pressLink("Đăng nhập bằng định danh quốc gia");
            browser.css("#yes").click();
            person.arrivesAt("/citizen/account/profile.xhtml");

            browser.open(OWN);
            browser.type("g:password", Steps.PASSWORD);
            browser.press("g:disconnect");
            browser.sees("Đã hủy liên kết.");
            person.signOut();
            browser.open(DEPART);
            browser.css("#yes").click();
            browser.sees("chưa liên kết với tài khoản nào");
        }
        try (var phone = portal.phone()) {
            phone.open("/public/account/signin.xhtml");
            new Steps(portal, phone, "phone").look("national-signin");
            phone.open(DEPART);
            phone.css("#yes").click();
            phone.sees("chưa liên kết với tài khoản nào");
            new Steps(portal, phone, "phone").look("national-new");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Lie.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void noLieComesIn(Lie lie) {
        provider.vouchesFor(new Person("s-lie", "NGUYỄN VĂN NÓI DỐI", "001190000009"))
                .lies(lie);
        var visitor = new Visitor(installation.portal());
        var page = visitor.open(DEPART);
        assertTrue(page.text().contains(REFUSED), lie + ": " + page.text());
        assertFalse(page.text().contains("NÓI DỐI"), "nobody arrived");
    }

    @Test
    void aReturnWithoutItsDepartureIsRefused() throws Exception {
        provider.vouchesFor(new Person("s-2", "TRẦN VĂN NẠN NHÂN", "001190000002"));
        var attacker = browser();
        var stolen = returnAddress(attacker);
        var victim = browser();
        assertTrue(end(victim, stolen).contains(REFUSED), "no departure in this session");

        var other = returnAddress(victim);
        assertTrue(end(victim, stolen).contains(REFUSED), "the state of another session");
        assertTrue(end(victim, other).contains(REFUSED), "one departure is good for one return, whatever returned");
    }

    @Test
    void aReturnIsGoodOnce() throws Exception {
        provider.vouchesFor(new Person("s-3", "LÊ THỊ HAI LẦN", "001190000003"));
        var visitor = browser();
        var address = returnAddress(visitor);
        assertTrue(end(visitor, address).contains("chưa liên kết với tài khoản nào"));
        assertTrue(end(visitor, address).contains(REFUSED), "replayed");
    }

    @Test
    void theSameNumberLinksNothingByItselfAndAnotherNumberNeverDoes() throws Exception {
        var email = "cung.so@vi-du.example";
        var owner = Pages.citizen(installation, email);
        provider.vouchesFor(new Person("s-4", "NGUYỄN THỊ THỬ NGHIỆM", NUMBER));
        var stranger = new Visitor(installation.portal());
        assertTrue(stranger.open(DEPART).text().contains("chưa liên kết với tài khoản nào"));
        assertTrue(stranger.open("/citizen/account/profile.xhtml").text().contains("Mật khẩu"), "not signed in");

        provider.vouchesFor(new Person("s-5", "NGƯỜI KHÁC", "001190000005"));
        owner.open(DEPART + "?to=" + OWN);
        owner.press("f:connect", Map.of("f:password", "Mat-khau-thu-2026"));
        assertTrue(
                owner.page().text().contains("khác với số của định danh"),
                owner.page().text());
    }

    @Test
    void oneIdentityOpensOneAccount() throws Exception {
        provider.vouchesFor(new Person("s-6", "NGUYỄN THỊ THỬ NGHIỆM", NUMBER));
        var first = Pages.citizen(installation, "mot.dinh.danh@vi-du.example");
        first.open(DEPART + "?to=" + OWN);
        first.press("f:connect", Map.of("f:password", "Mat-khau-thu-2026"));
        assertTrue(first.page().text().contains("Đã liên kết"), first.page().text());
        var second = Pages.citizen(installation, "hai.dinh.danh@vi-du.example");
        second.open(DEPART + "?to=" + OWN);
        second.press("f:connect", Map.of("f:password", "Mat-khau-thu-2026"));
        assertTrue(
                second.page().text().contains("đã có liên kết khác"),
                second.page().text());
    }

    @Test
    void theProviderMayChangeItsKeyAndItsAnswerMayBeNo() throws Exception {
        provider.vouchesFor(new Person("s-7", "PHẠM VĂN ĐỔI KHÓA", "001190000007"));
        assertTrue(new Visitor(installation.portal()).open(DEPART).text().contains("chưa liên kết"));
        provider.changesKey();
        assertTrue(
                new Visitor(installation.portal()).open(DEPART).text().contains("chưa liên kết"),
                "the new key is fetched");

        var visitor = browser();
        var state = returnAddress(visitor).replaceFirst(".*state=", "");
        var no = end(visitor, PAGE + "?error=access_denied&state=" + state);
        assertTrue(no.contains("Việc đăng nhập đã bị hủy"), no);
    }

    @Test
    void nobodyIsSentAwayToAStranger() throws Exception {
        var answer = send(browser(), DEPART + "?to=https://la.example/");
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").startsWith(provider.issuer() + "/authorize?"));
    }

    /** Keeps cookies and goes nowhere by itself. */
    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** Goes to the provider and stops where it sends the browser back to. */
    private static String returnAddress(HttpClient browser) throws Exception {
        var away = send(browser, DEPART).headers().firstValue("Location").orElseThrow();
        return send(browser, away).headers().firstValue("Location").orElseThrow();
    }

    /** The page at which this address ends. */
    private static String end(HttpClient browser, String address) throws Exception {
        var answer = send(browser, address);
        while (answer.statusCode() / 100 == 3) {
            answer = send(browser, answer.headers().firstValue("Location").orElseThrow());
        }
        return answer.body();
    }

    private static HttpResponse<String> send(HttpClient browser, String address) throws Exception {
        var request =
                HttpRequest.newBuilder(installation.portal().resolve(address)).build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
