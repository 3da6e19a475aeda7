package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.dvctt.account.api.ActingFor;
import vn.gov.dvctt.account.api.MembershipDesk;

/**
 * Carries the organisation that a person has chosen to act for from the session into the call. Whoever is no member any more is led back to acting for themselves;
 * the desks would refuse anyhow.
 */
public class ActingDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient MembershipDesk memberships;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        var chosen = session == null ? null : (Long) session.getAttribute(ActingSwitch.CHOSEN);
        if (chosen == null) {
            chain.doFilter(request, response);
            return;
        }
        var name = memberships.organisation(chosen);
        if (name.isEmpty()) {
            session.removeAttribute(ActingSwitch.CHOSEN);
            response.sendRedirect("/citizen/account/members.xhtml?ended=1");
            return;
        }
        request.setAttribute(ActingSwitch.NAME, name.get());
        ActingFor.set(chosen);
        try {
            chain.doFilter(request, response);
        } finally {
            ActingFor.clear();
        }
    }
}
