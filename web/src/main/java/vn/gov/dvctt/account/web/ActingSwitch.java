package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.dvctt.account.api.MembershipDesk;

/** Chooses for whom one acts. Only by POST: the session cookie (SameSite=Lax) does not come along when another site posts here. */
@WebServlet("/citizen/acting-for")
public class ActingSwitch extends HttpServlet {
    /** Session attribute: account id of the organisation. */
    static final String CHOSEN = "dvctt.actingFor";

    /** Request attribute: its name, once it was seen that the person may act for it. */
    static final String NAME = "dvctt.actingForName";

    private static final long serialVersionUID = 1L;

    @EJB
    private transient MembershipDesk memberships;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getParameter("organisation");
        var session = request.getSession();
        session.removeAttribute(CHOSEN);
        if (wanted != null && wanted.matches("\\d{1,18}")) {
            var id = Long.parseLong(wanted);
            memberships.organisation(id).ifPresent(name -> session.setAttribute(CHOSEN, id));
        }
        response.sendRedirect("/citizen/dossier/list.xhtml");
    }
}
