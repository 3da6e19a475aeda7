package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.dvctt.account.api.SignIn;

/** Ends the session. Only by POST: the session cookie (SameSite=Lax) does not come along when another site posts here. */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SignIn door;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var person = new SessionPerson(request);
        person.ticket().ifPresent(door::leave);
        request.logout();
        person.end();
        response.sendRedirect(request.getContextPath() + "/");
    }
}
