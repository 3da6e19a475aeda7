package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import vn.gov.dvctt.bench.Authenticator;
import vn.gov.dvctt.bench.Installation;
import vn.gov.dvctt.bench.Visitor;

/** An official's first days at the door: sets up an app, comes back with it, without it, and ends all sessions from elsewhere. */
class SignInJourneyIT {
    private static final int OFFSET = 3750;
    private static final String OFFICIAL = "thuly.tnn@dvctt.example";
    private static final String OTHER = "thamdinh.tnn@dvctt.example";
    private static final String OF_DIRECTORY = "truongphong.tnn@dvctt.example";
    private static final String DIRECTORY_PASSWORD = "Mat-khau-danh-ba-2026";
    private static final String SECURITY = "/own/account/security.xhtml";

    private static Portal portal;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        portal = Portal.withoutApps("signin", OFFSET);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        portal.installation().stop();
    }

    @Test
    void anOfficialSetsUpAnAppAndIsNobodyBefore() throws Exception {
        try (var browser = portal.desktop();
                var elsewhere = portal.phone()) {
            var desk = new DeskSteps(portal, browser, "desktop");
            var phone = new DeskSteps(portal, elsewhere, "phone");
            password(browser, DeskSteps.LIST);
            arrivesAt(browser, "/enrol.xhtml");
            desk.look("enrol");
            browser.open(DeskSteps.LIST);
            arrivesAt(browser, "/signin.xhtml");
            browser.open(SECURITY);
            arrivesAt(browser, "/signin.xhtml");

            password(browser, DeskSteps.LIST);
            arrivesAt(browser, "/enrol.xhtml");
            var secret = browser.shown("key").getText();
            browser.type("f:entered", "000000");
            browser.press("f:send");
            browser.sees("Mã chưa đúng");
            assertEquals(secret, browser.shown("key").getText(), "the app that was set up meanwhile stays good");
            desk.look("enrol-wrong");
            browser.type("f:entered", now(secret));
            browser.press("f:send");
            arrivesAt(browser, "/own/account/codes.xhtml");
            desk.look("codes");
            var codes = browser.all(".recovery-codes code").stream()
                    .map(WebElement::getText)
                    .toList();
            assertEquals(10, codes.size());
            browser.pressLink("Tải về");
            var file = Files.readString(portal.awaitDownload("dvctt-ma-du-phong"));
            assertTrue(codes.stream().allMatch(file::contains), file);
            browser.press("f:kept");
            arrivesAt(browser, DeskSteps.LIST);
            browser.open("/own/account/codes.xhtml");
            assertTrue(browser.all(".recovery-codes").isEmpty(), "shown once");

            signOut(browser);
            comesBackWithTheApp(desk, browser, secret);
            comesFromElsewhereWithoutIt(phone, elsewhere, codes.get(4));
            endsEverything(desk, browser, elsewhere);
        }
    }

    private static void comesBackWithTheApp(DeskSteps desk, Browser browser, String secret) throws Exception {
        var used = now(secret);
        password(browser, DeskSteps.LIST);
        arrivesAt(browser, "/code.xhtml");
        desk.look("code");
        browser.open(DeskSteps.LIST);
        arrivesAt(browser, "/signin.xhtml");
        password(browser, DeskSteps.LIST);
        arrivesAt(browser, "/code.xhtml");
        browser.type("f:entered", next(secret, used));
        browser.press("f:remember");
        browser.press("f:send");
        arrivesAt(browser, DeskSteps.LIST);
        signOut(browser);
        password(browser, DeskSteps.LIST);
        arrivesAt(browser, DeskSteps.LIST);
    }

    private static void comesFromElsewhereWithoutIt(DeskSteps phone, Browser elsewhere, String paper)
            throws IOException {
        password(elsewhere, DeskSteps.LIST);
        arrivesAt(elsewhere, "/code.xhtml");
        elsewhere.pressLink("Dùng mã dự phòng");
        phone.look("code-paper");
        elsewhere.type("f:entered", paper.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        elsewhere.press("f:send");
        arrivesAt(elsewhere, DeskSteps.LIST);
        elsewhere.open(SECURITY);
        elsewhere.sees("Còn 9 mã dự phòng");
        phone.look("security");
        elsewhere.open(DeskSteps.LIST);
    }

    private static void endsEverything(DeskSteps desk, Browser browser, Browser elsewhere) throws IOException {
        browser.open(SECURITY);
        browser.sees("Phiên này");
        assertEquals(2, browser.all("[id='s'] tbody tr").size());
        assertEquals(1, browser.all("[id='d'] tbody tr").size());
        desk.look("security");
        desk.confirm("s:everything");
        arrivesAt(browser, "/signin.xhtml");
        elsewhere.pressLink("Sổ theo dõi");
        arrivesAt(elsewhere, "/signin.xhtml");
        password(browser, DeskSteps.LIST);
        arrivesAt(browser, "/code.xhtml");
    }

    @Test
    void aPlantedSessionDoesNotComeToBeASignedInOne() throws Exception {
        var visitor = new Visitor(URI.create(portal.base()));
        visitor.open("/public/account/signin.xhtml");
        visitor.press("send", Map.of("f:email", OTHER, "f:password", Installation.STAFF_PASSWORD));
        var half = visitor.cookie("JSESSIONID").orElseThrow();
        var planted = new Visitor(URI.create(portal.base()));
        planted.giveCookie("JSESSIONID", half);
        planted.open("/public/account/signin.xhtml");
        planted.press("send", Map.of("f:email", OTHER, "f:password", Installation.STAFF_PASSWORD));
        assertNotEquals(half, planted.cookie("JSESSIONID").orElseThrow(), "a new id at the first step");
        var second = planted.cookie("JSESSIONID").orElseThrow();
        var key = planted.page().getElementById("key").text();
        planted.press("send", Map.of("f:entered", now(key)));
        assertNotEquals(second, planted.cookie("JSESSIONID").orElseThrow(), "and at the second");
        planted.open(DeskSteps.LIST);
        assertTrue(planted.path().startsWith(DeskSteps.LIST), planted.path());
        for (var old : List.of(half, second)) {
            var thief = new Visitor(URI.create(portal.base()));
            thief.giveCookie("JSESSIONID", old);
            thief.open(DeskSteps.LIST);
            assertFalse(thief.path().startsWith(DeskSteps.LIST), thief.path());
        }
    }

    @Test
    void anOfficialOfTheDirectoryComesInWithItsPasswordAlone() throws Exception {
        var config = new InMemoryDirectoryServerConfig("dc=vi-du,dc=example");
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), 0, null));
        var directory = new InMemoryDirectoryServer(config);
        directory.add("dn: dc=vi-du,dc=example", "objectClass: domain", "dc: vi-du");
        directory.add(
                "dn: uid=truong-phong,dc=vi-du,dc=example",
                "objectClass: inetOrgPerson",
                "cn: Người Thử",
                "sn: Thử",
                "mail: " + OF_DIRECTORY,
                "userPassword: " + DIRECTORY_PASSWORD);
        directory.startListening();
        var settings = portal.installation().home().resolve("portal.properties");
        var before = Files.readString(settings);
        Files.writeString(
                settings,
                before + "\ndirectory.address=ldap://localhost:" + directory.getListenPort()
                        + "\ndirectory.base=dc=vi-du,dc=example\n");
        try {
            assertTrue(tries(Installation.STAFF_PASSWORD).contains("mật khẩu chưa đúng"), "not the one kept here");
            assertTrue(tries(DIRECTORY_PASSWORD).contains("ứng dụng xác thực"), "the second step is still due");
            directory.shutDown(true);
            assertTrue(tries(DIRECTORY_PASSWORD).contains("danh bạ cán bộ"), "said plainly");
        } finally {
            directory.shutDown(true);
            Files.writeString(settings, before);
        }
    }

    private static String tries(String password) {
        var visitor = new Visitor(URI.create(portal.base()));
        visitor.open("/public/account/signin.xhtml");
        visitor.press("send", Map.of("f:email", OF_DIRECTORY, "f:password", password));
        return visitor.page().select("main").text();
    }

    private static void password(Browser browser, String to) {
        browser.open("/public/account/signin.xhtml?to=" + to);
        browser.type("f:email", OFFICIAL);
        browser.type("f:password", Installation.STAFF_PASSWORD);
        browser.press("f:send");
    }

    private static void arrivesAt(Browser browser, String page) {
        browser.waitFor(driver -> browser.path().contains(page) ? Boolean.TRUE : null, "page " + page);
    }

    private static void signOut(Browser browser) {
        browser.css("form[action='/sign-out'] button").click();
        browser.waitFor(page -> browser.all("form[action='/sign-out']").isEmpty() ? Boolean.TRUE : null, "signed out");
    }

    private static String now(String secret) {
        return Authenticator.code(secret, Authenticator.timeOf(URI.create(portal.base())));
    }

    /** The first code after this one: each counts once. */
    private static String next(String secret, String used) throws InterruptedException {
        while (now(secret).equals(used)) {
            TimeUnit.SECONDS.sleep(1);
        }
        return now(secret);
    }
}
