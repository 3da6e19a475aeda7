package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Every page of each audience in a real browser, and the pages they link to: no breach of the script policy, no error in the console, no header missing, no loose cookie. */
class CrawlIT {
    private static final String OWNER = "Lý Thị Đi Khắp Nơi";
    private static final String EMAIL = "di.khap.noi@vi-du.example";
    /** The one page that may use a camera: it reads the code of a slip. */
    private static final String SCANS = "/official/delivery/list.xhtml";

    private static final int MOST = 80;

    private static Portal portal;
    private static Caller caller;
    private static String number;

    @BeforeAll
    static void somethingToLookAt() throws Exception {
        portal = Portal.shared();
        caller = new Caller(portal.installation().portal(), "127.0.0.92");
        number = Filing.by(portal, OWNER, EMAIL).submit(OWNER);
        Colleague.signedIn(portal, "tiepnhan.tnn@dvctt.example").receives(number);
    }

    @Test
    void everyPublicPage() throws IOException {
        try (var browser = portal.desktop()) {
            assertEquals("", crawl(browser, "/public/"));
        }
    }

    @Test
    void everyPageOfACitizen() throws IOException {
        try (var browser = portal.desktop()) {
            new Steps(portal, browser, "desktop").signIn(EMAIL, Filing.PASSWORD);
            assertEquals("", crawl(browser, "/citizen/"));
            assertEquals("", crawl(browser, "/own/"));
        }
    }

    @Test
    void everyPageOfAnOfficial() throws IOException {
        try (var browser = portal.desktop()) {
            new DeskSteps(portal, browser, "desktop").signIn("tiepnhan.tnn@dvctt.example");
            assertEquals("", crawl(browser, "/official/"));
        }
    }

    @Test
    void everyPageOfTheOperator() throws IOException {
        try (var browser = portal.desktop()) {
            new DeskSteps(portal, browser, "desktop").signIn("vanhanh@dvctt.example");
            assertEquals("", crawl(browser, "/admin/"));
        }
    }

    @Test
    void whatIsNoPageHasTheHeadersToo() throws IOException {
        var faults = new ArrayList<String>();
        for (var path : List.of(
                "/",
                "/nowhere",
                "/assets/dvctt.css",
                "/api/v1/procedures",
                "/api/v1/nowhere",
                "/sign-out",
                "/citizen/dossier/list.xhtml",
                "/own/account/security.xhtml")) {
            headers(path, "").forEach(fault -> faults.add(path + ": " + fault));
        }
        assertEquals(List.of(), faults);
    }

    /** All pages of the folder as one is; each address once, whatever its parameters. Gives the faults in words. */
    private static String crawl(Browser browser, String folder) throws IOException {
        var waiting = new ArrayDeque<>(pages(folder));
        var seen = new TreeSet<String>();
        var faults = new LinkedHashSet<String>();
        while (!waiting.isEmpty() && seen.size() < MOST) {
            var address = waiting.poll();
            if (!seen.add(address)) {
                continue;
            }
            browser.open(address);
            browser.consoleFaults().stream()
                    .filter(fault -> !isOwnStatus(fault, address))
                    .forEach(fault -> faults.add(address + ": " + fault));
            browser.cookieJar().loose().forEach(cookie -> faults.add(address + ": cookie " + cookie));
            headers(address, browser.cookieJar().header()).forEach(fault -> faults.add(address + ": " + fault));
            links(browser, folder).stream()
                    .filter(link ->
                            seen.stream().noneMatch(known -> bare(known).equals(bare(link)) && known.contains("?")))
                    .forEach(waiting::add);
        }
        assertTrue(seen.size() >= pages(folder).size(), "only " + seen);
        return String.join("\n", faults);
    }

    /** A page that says "not found" or "not yours" says so with its status; the browser notes that of the page itself. */
    private static boolean isOwnStatus(String fault, String address) {
        return fault.contains(address + " - Failed to load resource: the server responded with a status of 40");
    }

    private static List<String> pages(String folder) throws IOException {
        return Addresses.all().stream()
                .filter(page -> page.startsWith("GET " + folder) && page.endsWith(".xhtml"))
                .map(page -> page.substring("GET ".length()))
                .map(page -> page.matches(".*/(view|sent|supplement|amendment)\\.xhtml") && folder.equals("/citizen/")
                        ? page + "?number=" + number
                        : page)
                .toList();
    }

    private static List<String> links(Browser browser, String folder) {
        return browser.all("a[href^='" + folder + "'], a[href^='?']").stream()
                .map(CrawlIT::address)
                .filter(link -> link.contains(".xhtml?"))
                .distinct()
                .toList();
    }

    private static String address(WebElement link) {
        return link.getDomProperty("href").replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", "");
    }

    private static String bare(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private static List<String> headers(String address, String cookies) throws IOException {
        var answer = cookies.isEmpty() ? caller.get(address) : caller.get(address, "Cookie: " + cookies);
        var faults = new ArrayList<String>();
        for (var wanted : wanted(address).entrySet()) {
            var found = answer.headers().getOrDefault(wanted.getKey(), List.of());
            if (found.size() != 1 || !found.get(0).matches(wanted.getValue())) {
                faults.add(wanted.getKey() + " is " + found);
            }
        }
        if (answer.header("Content-Security-Policy").orElse("").contains("unsafe")) {
            faults.add("the policy lets something unsafe through");
        }
        for (var cookie : answer.headers().getOrDefault("set-cookie", List.of())) {
            if (!cookie.contains("HttpOnly") || !cookie.contains("SameSite=")) {
                faults.add("loose cookie " + cookie.replaceFirst("=.*", ""));
            }
        }
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        return faults;
    }

    private static Map<String, String> wanted(String address) {
        var open = Set.of("/api/v1/procedures").contains(address);
        return Map.of(
                "content-security-policy",
                        ".*default-src 'self'.*object-src 'none'.*base-uri 'none'.*frame-ancestors .*",
                "x-content-type-options", "nosniff",
                "referrer-policy", "strict-origin-when-cross-origin",
                "permissions-policy", "camera=\\(" + (SCANS.equals(bare(address)) ? "self" : "") + "\\), .*",
                "cross-origin-opener-policy", "same-origin",
                "cross-origin-resource-policy", open ? "cross-origin" : "same-origin",
                "cache-control", ".+");
    }
}
