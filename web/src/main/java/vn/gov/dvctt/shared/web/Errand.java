package vn.gov.dvctt.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.shared.Refusal;

/**
 * The browser goes to a service outside and comes back: what its session remembers meanwhile, and why the last time nothing came of it.
 *
 * @param name       of the errand, one of a kind in a session
 * @param returnPage path of the page that it comes back to
 */
public record Errand(HttpServletRequest request, String name, String returnPage) {
    /** The portal's own address as the service knows it; behind a proxy the configured one. */
    public String returnAddress() {
        var base = System.getProperty("dvctt.base-url");
        if (base != null) {
            return base.replaceFirst("/+$", "") + returnPage;
        }
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + returnPage;
    }

    public void goes(Serializable tour) {
        request.getSession(true).setAttribute(going(), tour);
    }

    public <T> Optional<T> tour(Class<T> type) {
        return Optional.ofNullable(request.getSession(true).getAttribute(going()))
                .map(type::cast);
    }

    public void over() {
        request.getSession(true).removeAttribute(going());
    }

    public void refused(Refusal refusal) {
        var words = new ArrayList<String>(List.of(refusal.key()));
        refusal.arguments().forEach(argument -> words.add(String.valueOf(argument)));
        request.getSession(true).setAttribute(refusal(), words);
    }

    /** Told once. */
    public void tell(Notices notices) {
        var session = request.getSession(true);
        if (session.getAttribute(refusal()) instanceof List<?> words && !words.isEmpty()) {
            session.removeAttribute(refusal());
            notices.fault(
                    null,
                    "refusal." + words.get(0),
                    words.subList(1, words.size()).toArray());
        }
    }

    private String going() {
        return name + ".tour";
    }

    private String refusal() {
        return name + ".refused";
    }
}
