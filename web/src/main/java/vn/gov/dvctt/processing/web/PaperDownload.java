package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.processing.api.OpinionDesk;
import vn.gov.dvctt.processing.api.PaperOnDesk;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.PaperAnswer;

/**
 * Hands a paper of a dossier to an official of its unit: as a file to keep, or, asked with {@code view}, to be looked at in place, where its kind allows
 * ({@link PaperAnswer}).
 */
@WebServlet("/official/processing/paper")
public class PaperDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient TaskDesk desk;

    @EJB
    private transient OpinionDesk opinions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var found = request.getParameter("opinion") == null
                    ? desk.paper(number(request, "dossier"), number(request, "paper"))
                    : opinions.paper(number(request, "opinion"), number(request, "paper"));
            send(found, request.getParameter("view") != null, response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(PaperOnDesk found, boolean looking, HttpServletResponse response) throws IOException {
        var paper = found.paper();
        try (var content = found.content()) {
            new PaperAnswer(paper.name(), paper.mediaType(), paper.bytes()).send(content, looking, response);
        }
    }

    /** Anything but a number is an address that does not exist. */
    static long number(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
