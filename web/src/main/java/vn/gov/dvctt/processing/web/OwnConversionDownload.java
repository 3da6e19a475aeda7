package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import vn.gov.dvctt.processing.api.OwnConversions;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.PaperAnswer;

/** Hands an applicant the scan that an agency made of their paper, or the record of it. */
@WebServlet("/citizen/processing/conversion")
public class OwnConversionDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient OwnConversions own;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var number = Objects.toString(request.getParameter("number"), "");
            var found = own.open(number, PaperDownload.number(request, "paper"));
            var paper = found.paper();
            try (var content = found.content()) {
                new PaperAnswer(paper.name(), paper.mediaType(), paper.bytes())
                        .send(content, request.getParameter("view") != null, response);
            }
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
