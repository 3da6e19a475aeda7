package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.dossier.api.DossierFile;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.PaperAnswer;

/** Hands a person the papers of their own dossier, the slip ({@code what=slip}) or the result ({@code what=result}): as a file to keep, or asked with {@code view} to be looked at in place. */
@WebServlet("/citizen/dossier/paper")
public class OwnPaperDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient DossierPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var file = found(request);
            try (var content = file.content()) {
                var paper = file.paper();
                new PaperAnswer(paper.name(), paper.mediaType(), paper.bytes())
                        .send(content, request.getParameter("view") != null, response);
            }
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private DossierFile found(HttpServletRequest request) {
        var number = request.getParameter("number");
        var what = String.valueOf(request.getParameter("what"));
        return switch (what) {
            case "slip" -> papers.slip(number, lookUp(request));
            case "result" -> papers.result(number);
            default -> papers.open(id(request, "dossier"), id(request, "paper"));
        };
    }

    private static String lookUp(HttpServletRequest request) {
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + "/public/dossier/lookup.xhtml";
    }

    private static long id(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
