package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first page is made once for all strangers; nobody meets another person's page on it, and nobody the wrong language. */
class FirstPageIT {
    private static Portal portal;
    private static Caller caller;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
        caller = new Caller(portal.installation().portal(), "127.0.0.33");
    }

    @Test
    void strangersGetOnePageInTheirLanguage() throws IOException {
        var first = caller.get("/");
        assertEquals(200, first.status());
        assertEquals(first.body(), caller.get("/").body());
        assertTrue(first.header("Content-Security-Policy").isPresent()
                && first.header("Set-Cookie").isEmpty());
        var english = caller.get("/", "Cookie: dvctt.lang=en");
        assertEquals("en", language(english));
        assertEquals("vi", language(caller.get("/")));
        var chosen = caller.get("/?lang=en");
        assertEquals("en", language(chosen));
        assertTrue(chosen.header("Set-Cookie").orElse("").startsWith("dvctt.lang=en"), "the choice is remembered");
        assertEquals("vi", language(caller.get("/", "Cookie: dvctt.lang=nonsense")));
    }

    @Test
    void whoIsSignedInKeepsThePageToThemselves() throws IOException {
        var stranger = caller.get("/").body();
        try (var browser = portal.desktop()) {
            new DeskSteps(portal, browser, "desktop").signIn("tiepnhan.tnn@dvctt.example");
            var own = caller.get("/", "Cookie: " + browser.cookieJar().header()).body();
            assertNotEquals(stranger, own);
            assertTrue(own.contains("/sign-out"));
            assertFalse(caller.get("/").body().contains("/sign-out"), "the next stranger sees nothing of it");
        }
    }

    private static String language(Caller.Answer answer) {
        return Jsoup.parse(answer.body()).selectFirst("html").attr("lang");
    }
}
