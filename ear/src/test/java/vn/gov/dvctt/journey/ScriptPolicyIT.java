package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which scripts a browser may run on whose pages. */
class ScriptPolicyIT {
    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void scriptsRunByNonceForOfficialsAndNotAtAllInlineForThePublic() throws IOException, InterruptedException {
        var home = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(portal.base() + "/")).build(), BodyHandlers.ofString());
        assertEquals(1, home.headers().allValues("Content-Security-Policy").size());
        var forPublic = home.headers().firstValue("Content-Security-Policy").orElse("");
        assertFalse(forPublic.contains("nonce") || forPublic.contains("unsafe"), forPublic);
        assertFalse(home.body().contains("jakarta.faces.resource"), "no library on public pages");
        try (var browser = portal.desktop()) {
            new DeskSteps(portal, browser, "desktop").signIn("tiepnhan.tnn@dvctt.example");
            var list = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(portal.base() + DeskSteps.LIST))
                                    .header("Cookie", browser.cookieJar().header())
                                    .build(),
                            BodyHandlers.ofString());
            assertEquals(1, list.headers().allValues("Content-Security-Policy").size());
            var policy = list.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.contains("script-src 'self' 'nonce-"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            var nonce = policy.replaceFirst(".*'nonce-([^']+)'.*", "$1");
            assertTrue(list.body().contains("nonce=\"" + nonce + "\""), "the page's scripts carry it");
        }
    }
}
