package vn.gov.dvctt.journey;

import java.net.URI;
import vn.gov.dvctt.bench.Authenticator;
import vn.gov.dvctt.bench.Installation;

/** How seeded officials and operators of a journey come in: password and code; the code once a person, later browsers are known ones. */
final class StaffDoor {
    private static final String DEVICE = "dvctt.device";

    private StaffDoor() {}

    /** On the sign-in page, wherever it leads back to. */
    static void enter(Portal portal, Browser browser, String email) {
        var base = URI.create(portal.base());
        Authenticator.device(base, email).ifPresent(known -> browser.cookieJar().give(DEVICE, known));
        browser.type("f:email", email);
        browser.type("f:password", Installation.STAFF_PASSWORD);
        browser.press("f:send");
        browser.waitFor(page -> browser.path().contains("/signin.xhtml") ? null : Boolean.TRUE, "signed in");
        if (!browser.path().contains("/code.xhtml")) {
            return;
        }
        browser.type("f:entered", Authenticator.code(base));
        browser.press("f:remember");
        browser.press("f:send");
        browser.waitFor(page -> browser.path().contains("/code.xhtml") ? null : Boolean.TRUE, "the second step");
        browser.cookieJar().value(DEVICE).ifPresent(cookie -> Authenticator.keep(base, email, cookie));
    }
}
