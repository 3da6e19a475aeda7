package vn.gov.dvctt.delivery.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.HandoverDesk;
import vn.gov.dvctt.dossier.api.DossierFile;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Attachment;

/** Hands out the label of a letter, the record of a hand-over, and the power of attorney that was shown: {@code what} says which. */
@WebServlet("/official/delivery/file")
public class DeliveryFile extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient DeliveryDesk desk;

    @EJB
    private transient HandoverDesk handovers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var dossier = Fields.id(request.getParameter("dossier"));
        try {
            switch (String.valueOf(request.getParameter("what"))) {
                case "label" -> label(dossier, response);
                case "record" -> send(handovers.record(dossier), response);
                case "attorney" -> send(handovers.attorney(dossier), response);
                default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void label(long dossier, HttpServletResponse response) throws IOException {
        var pdf = desk.label(dossier);
        Attachment.headers(response, "application/pdf", "nhan-buu-gui-" + dossier + ".pdf");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static void send(DossierFile file, HttpServletResponse response) throws IOException {
        try (var content = file.content()) {
            Attachment.headers(response, file.paper().mediaType(), file.paper().name());
            response.setContentLengthLong(file.paper().bytes());
            content.transferTo(response.getOutputStream());
        }
    }
}
