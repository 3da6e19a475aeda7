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

/** The browser comes back from the gateway: to the bill, which says where things stand. Nothing is settled by it. */
@WebServlet("/citizen/payment/return")
public class GatewayReturn extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient BillDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var bill = desk.returned(GatewayNotice.fields(request));
            response.sendRedirect("/citizen/payment/bill.xhtml?id=" + bill + "&back=true");
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
