package vn.gov.dvctt.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.SigningTour;

/** What a session remembers of a signature on its way, and of why the last one did not come about. */
record SigningSession(HttpServletRequest request) {
    static final String RETURN = "/citizen/dossier/signing.xhtml";

    private static final String TOUR = "dvctt.signing.tour";
    private static final String REFUSED = "dvctt.signing.refused";

    /** The portal's own address as the service knows it; behind a proxy the configured one. */
    String returnAddress() {
        var base = System.getProperty("dvctt.base-url");
        if (base != null) {
            return base.replaceFirst("/+$", "") + RETURN;
        }
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + RETURN;
    }

    void goes(SigningTour tour) {
        request.getSession(true).setAttribute(TOUR, tour);
    }

    Optional<SigningTour> tour() {
        return Optional.ofNullable(request.getSession(true).getAttribute(TOUR)).map(SigningTour.class::cast);
    }

    void over() {
        request.getSession(true).removeAttribute(TOUR);
    }

    /** @param key of a refusal */
    void refused(String key) {
        request.getSession(true).setAttribute(REFUSED, key);
    }

    /** Told once. */
    Optional<String> refusal() {
        var session = request.getSession(true);
        var key = Optional.ofNullable((String) session.getAttribute(REFUSED));
        session.removeAttribute(REFUSED);
        return key;
    }

    /** The page from which a paper of a draft is signed; 0: the declaration. */
    static String page(long dossier, long paper) {
        return "/citizen/dossier/sign.xhtml?draft=" + dossier + (paper == 0 ? "" : "&paper=" + paper);
    }
}
