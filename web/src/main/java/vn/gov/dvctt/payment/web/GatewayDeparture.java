package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.payment.api.BillDesk;
import vn.gov.dvctt.shared.Refusal;

/** Sends the browser to the gateway, for a payment that was begun on the bill's page. */
@WebServlet("/citizen/payment/depart")
public class GatewayDeparture extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String RETURN = "/citizen/payment/return";

    @EJB
    private transient BillDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.sendRedirect(
                    desk.departure(request.getParameter("payment"), returnAddress(request), request.getRemoteAddr()));
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** The portal's own address as browsers know it; behind a proxy the configured one. */
    private static String returnAddress(HttpServletRequest request) {
        var base = System.getProperty("dvctt.base-url");
        if (base != null) {
            return base.replaceFirst("/+$", "") + RETURN;
        }
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + RETURN;
    }
}
