package vn.gov.dvctt.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import vn.gov.dvctt.account.api.Standing;
import vn.gov.dvctt.shared.web.Viewer;

/** What a session remembers of who signed in: the account id and the name to show. Roles are not among it: they are asked anew on each request. */
record SessionPerson(HttpServletRequest request) {
    private static final String ACCOUNT = "dvctt.account";

    OptionalLong accountId() {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) instanceof Long id
                ? OptionalLong.of(id)
                : OptionalLong.empty();
    }

    /** Begins with a new session id: one that was planted before must not come to be a signed-in one. */
    void begin(Standing standing) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ACCOUNT, standing.accountId());
        session.setAttribute(Viewer.NAME, standing.name());
    }

    void end() {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
