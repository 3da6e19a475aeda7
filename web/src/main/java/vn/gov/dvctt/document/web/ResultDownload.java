package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.document.api.OwnResults;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultFile;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Attachment;

/** Hands out results and their copies: to officials of the unit, and to their holder; each has a desk of its own that asks who it is. */
@WebServlet({ResultDownload.OFFICIAL, ResultDownload.COPY, ResultDownload.CITIZEN})
public class ResultDownload extends HttpServlet {
    static final String OFFICIAL = "/official/document/result";
    static final String COPY = "/official/document/copy";
    static final String CITIZEN = "/citizen/document/result";

    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ResultDesk desk;

    @EJB
    private transient OwnResults own;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = found(request);
            try (var content = file.content()) {
                Attachment.headers(
                        response, file.paper().mediaType(), file.paper().name());
                response.setContentLengthLong(file.paper().bytes());
                content.transferTo(response.getOutputStream());
            }
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private ResultFile found(HttpServletRequest request) {
        var given = String.valueOf(request.getParameter("id"));
        var id = given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
        return switch (request.getServletPath()) {
            case CITIZEN -> own.open(id);
            case COPY -> desk.copy(id);
            default -> desk.open(id);
        };
    }
}
