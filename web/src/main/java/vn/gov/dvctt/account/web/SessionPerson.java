package vn.gov.dvctt.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.Standing;
import vn.gov.dvctt.shared.web.Viewer;

/**
 * What a web session remembers of who signed in: the ticket of the session's row, and the name to show. Whether the row still stands, and with which roles, is asked
 * anew on each request.
 */
record SessionPerson(HttpServletRequest request) {
    private static final String TICKET = "dvctt.ticket";
    /** Of a sign-in whose second step is still due: it makes nobody of anybody. */
    private static final String HALF_WAY = "dvctt.ticket.halfWay";

    private static final String CODES = "dvctt.recoveryCodes";

    Optional<String> ticket() {
        return attribute(TICKET);
    }

    Optional<String> halfWayTicket() {
        return attribute(HALF_WAY);
    }

    private Optional<String> attribute(String name) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(name));
    }

    /** Begins with a new session id: one that was planted before must not come to be a signed-in one. */
    void begin(Standing standing, SignInOutcome.Keys keys) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.removeAttribute(HALF_WAY);
        session.setAttribute(TICKET, keys.ticket());
        session.setAttribute(Viewer.NAME, standing.name());
        if (!keys.recoveryCodes().isEmpty()) {
            showOnce(keys.recoveryCodes());
        }
    }

    /** The password was right; the id changes already here. */
    void beginHalfWay(String ticket) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.removeAttribute(TICKET);
        session.removeAttribute(Viewer.NAME);
        session.setAttribute(HALF_WAY, ticket);
    }

    void giveUpHalfWay() {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(HALF_WAY);
        }
    }

    /** Recovery codes wait here until their owner has seen them and says so. */
    void showOnce(List<String> codes) {
        request.getSession(true).setAttribute(CODES, String.join("\n", codes));
    }

    List<String> codesToShow() {
        return attribute(CODES).map(text -> List.of(text.split("\n"))).orElse(List.of());
    }

    void codesWereSeen() {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(CODES);
        }
    }

    void end() {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
