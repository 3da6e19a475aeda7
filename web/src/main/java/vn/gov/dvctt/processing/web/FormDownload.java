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
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private PrintedPaper found(HttpServletRequest request) {
        var form = form(request.getParameter("form"));
        if (request.getServletPath().equals(CITIZEN)) {
            return own.print(String.valueOf(request.getParameter("number")), form, lookUp(request));
        }
        var given = String.valueOf(request.getParameter("dossier"));
        return desk.print(given.matches("\\d{1,18}") ? Long.parseLong(given) : -1, form, lookUp(request));
    }

    /** A name that is no form's is answered like a form that does not apply. */
    private static PrintedForm form(String name) {
        return Arrays.stream(PrintedForm.values())
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElse(PrintedForm.REGISTER);
    }

    private static String lookUp(HttpServletRequest request) {
        var whole = request.getRequestURL();
        return whole.substring(0, whole.length() - request.getRequestURI().length()) + "/public/dossier/lookup.xhtml";
    }
}
