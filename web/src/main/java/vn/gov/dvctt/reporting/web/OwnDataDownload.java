package vn.gov.dvctt.reporting.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import vn.gov.dvctt.reporting.api.OwnData;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Attachment;
import vn.gov.dvctt.shared.web.Formats;

/** Everything about oneself, as a file to keep. */
@WebServlet("/citizen/reporting/own-data.json")
public class OwnDataDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient OwnData desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Attachment.headers(
                    response, "application/json", "du-lieu-cua-toi-" + LocalDate.now(Formats.ZONE) + ".json");
            desk.export(response.getOutputStream());
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
