package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import vn.gov.dvctt.processing.api.OwnForms;
import vn.gov.dvctt.processing.api.PrintDesk;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.processing.api.PrintedPaper;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Attachment;

/** Hands out a printed form: to officials at the one address, to its applicant at the other; each has a desk of its own that asks who it is. */
@WebServlet({FormDownload.OFFICIAL, FormDownload.CITIZEN})
public class FormDownload extends HttpServlet {
    static final String OFFICIAL = "/official/processing/form";
    static final String CITIZEN = "/citizen/processing/form";
    private static final String SEALING = "&sealing=true#forms";

    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient PrintDesk desk;

    @EJB
    private transient OwnForms own;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var paper = found(request);
            Attachment.headers(response, "application/pdf", paper.name());
            response.setContentLength(paper.content().length);
            response.getOutputStream().write(paper.content());
        } catch (Refusal refusal) {
            refused(request, response, refusal);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** What is being sealed is said beside the form, on the page of its dossier. */
    private static void refused(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        if (!refusal.key().equals("processing.beingSealed")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.sendRedirect(
                request.getServletPath().equals(CITIZEN)
                        ? "/citizen/dossier/view.xhtml?number=" + request.getParameter("number") + SEALING
                        : "/official/processing/dossier.xhtml?id=" + request.getParameter("dossier") + SEALING);
    }

    private PrintedPaper found(HttpServletRequest request) {
        var form = form(request.getParameter("form"));
        var ordinal = ordinal(request.getParameter("ordinal"));
        if (request.getServletPath().equals(CITIZEN)) {
            return own.print(String.valueOf(request.getParameter("number")), form, ordinal);
        }
        var given = String.valueOf(request.getParameter("dossier"));
        return desk.print(given.matches("\\d{1,18}") ? Long.parseLong(given) : -1, form, ordinal);
    }

    /** A name that is no form's is answered like a form that does not apply. */
    private static PrintedForm form(String name) {
        return Arrays.stream(PrintedForm.values())
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElse(PrintedForm.REGISTER);
    }

    /** Most forms are the only one of their kind. */
    private static int ordinal(String given) {
        return given != null && given.matches("\\d{1,4}") ? Integer.parseInt(given) : 1;
    }
}
