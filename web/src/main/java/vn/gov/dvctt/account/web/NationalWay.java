package vn.gov.dvctt.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import vn.gov.dvctt.account.api.NationalDeparture;

/** What a session remembers of a person who is on the way to the national provider, or came back from there. */
record NationalWay(HttpServletRequest request) {
    private static final String DEPARTURE = "dvctt.national.departure";
    private static final String TO = "dvctt.national.to";
    private static final String TOKEN = "dvctt.national.token";
    private static final String RETURN = "/public/account/national.xhtml";

    /** The portal's own address as the provider knows it; behind a proxy the configured one. */
    String returnAddress() {
        var base = System.getProperty("dvctt.base-url");
        if (base != null) {
            return base.replaceFirst("/+$", "") + RETURN;
        }
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + RETURN;
    }

    void leaves(NationalDeparture departure, String to) {
        var session = request.getSession(true);
        session.setAttribute(DEPARTURE, departure);
        session.setAttribute(TO, LocalPath.of(to).map(LocalPath::text).orElse(""));
    }

    /** Taken out: a departure is good for one return. */
    Optional<NationalDeparture> returns() {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(DEPARTURE) instanceof NationalDeparture departure)) {
            return Optional.empty();
        }
        session.removeAttribute(DEPARTURE);
        return Optional.of(departure);
    }

    void arrived(String token) {
        request.getSession(true).setAttribute(TOKEN, token);
    }

    String token() {
        return text(TOKEN);
    }

    /** The page that was asked for before; empty: the usual one. */
    String to() {
        return text(TO);
    }

    void over() {
        session().ifPresent(session -> session.removeAttribute(TOKEN));
    }

    private String text(String name) {
        return session().map(session -> (String) session.getAttribute(name)).orElse("");
    }

    private Optional<HttpSession> session() {
        return Optional.ofNullable(request.getSession(false));
    }
}
