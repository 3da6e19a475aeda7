package vn.gov.dvctt.journey;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.WebDriver;

/** The cookies of a browser, those out of reach of scripts too. */
record BrowserCookies(WebDriver driver) {
    /** As one request header. */
    String header() {
        return driver.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Those that a script could read, or that would come along from other sites. */
    List<String> loose() {
        return driver.manage().getCookies().stream()
                .filter(cookie -> !cookie.isHttpOnly() || cookie.getSameSite() == null)
                .map(Cookie::getName)
                .toList();
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(driver.manage().getCookieNamed(name)).map(Cookie::getValue);
    }

    void give(String name, String value) {
        driver.manage()
                .addCookie(new Cookie.Builder(name, value)
                        .path("/")
                        .isHttpOnly(true)
                        .sameSite("Lax")
                        .build());
    }
}
