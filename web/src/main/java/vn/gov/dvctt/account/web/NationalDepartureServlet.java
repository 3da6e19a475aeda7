package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.dvctt.account.api.NationalSignIn;
import vn.gov.dvctt.shared.Refusal;

/** Sends the browser to the national provider. A plain link leads here: a form's answer may not lead away from this portal (form-action of the policy). */
@WebServlet("/national/depart")
public class NationalDepartureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient NationalSignIn door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!door.isOffered()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var way = new NationalWay(request);
        try {
            var departure = door.depart(way.returnAddress());
            way.leaves(departure, request.getParameter("to"));
            response.sendRedirect(departure.address());
        } catch (Refusal away) {
            response.sendRedirect("/public/account/national.xhtml?away=true");
        }
    }
}
