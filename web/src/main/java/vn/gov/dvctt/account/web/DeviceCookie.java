package vn.gov.dvctt.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** By what a browser is known again: 256 random bits, out of reach of scripts and of other sites' forms. */
final class DeviceCookie {
    private static final String NAME = "dvctt.device";
    private static final Duration GOOD_FOR = Duration.ofDays(30);

    private DeviceCookie() {}

    /** Empty where the browser has none. */
    static String of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Nothing where there is no token. */
    static void give(HttpServletRequest request, HttpServletResponse response, String token) {
        if (!token.isEmpty()) {
            response.addCookie(cookie(request, token, (int) GOOD_FOR.toSeconds()));
        }
    }

    private static Cookie cookie(HttpServletRequest request, String token, int seconds) {
        var cookie = new Cookie(NAME, token);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || Boolean.getBoolean("dvctt.behind-proxy"));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
