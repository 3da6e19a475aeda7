package vn.gov.dvctt.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The language of the page: Vietnamese unless the person chose English. Kept in a cookie, so that public pages need no session. */
@Named
@RequestScoped
public class Language {
    static final String PARAMETER = "lang";
    private static final String COOKIE = "dvctt.lang";
    private static final List<String> KNOWN = List.of("vi", "en");
    private static final int A_YEAR = 31_536_000;

    private String code;

    @Inject
    private HttpServletRequest request;

    public String getCode() {
        if (code == null) {
            code = asked();
        }
        return code;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getCode());
    }

    private String asked() {
        var wanted = request.getParameter(PARAMETER);
        if (wanted != null && KNOWN.contains(wanted)) {
            keep(wanted);
            return wanted;
        }
        return kept(request);
    }

    /** What the browser remembers from an earlier choice; Vietnamese where it remembers nothing. */
    static String kept(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? "vi"
                : Arrays.stream(cookies)
                        .filter(cookie -> isCookie(cookie) && KNOWN.contains(cookie.getValue()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("vi");
    }

    static boolean isCookie(Cookie cookie) {
        return COOKIE.equals(cookie.getName());
    }

    private void keep(String wanted) {
        var faces = FacesContext.getCurrentInstance();
        if (faces == null || faces.getExternalContext().isResponseCommitted()) {
            return;
        }
        var cookie = new Cookie(COOKIE, wanted);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(Boolean.getBoolean("dvctt.behind-proxy") || Boolean.getBoolean("dvctt.tls"));
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse) faces.getExternalContext().getResponse()).addCookie(cookie);
    }

    /** The same page in the other language, its other parameters kept. */
    public String link(String other) {
        var query = new StringBuilder("?" + PARAMETER + "=" + other);
        request.getParameterMap().forEach((name, values) -> {
            // only what stood in the address: a posted form is not repeated
            if (!name.equals(PARAMETER) && inAddress(name)) {
                query.append('&').append(encoded(name)).append('=').append(encoded(values[0]));
            }
        });
        return query.toString();
    }

    private boolean inAddress(String name) {
        var address = request.getQueryString();
        return address != null && ("&" + address).contains("&" + encoded(name) + "=");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
