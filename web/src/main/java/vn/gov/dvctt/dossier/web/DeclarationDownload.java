package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.shared.Refusal;

/** The declaration of a draft as PDF/A, drawn from the answers as they stand: to read, or to sign with a program of one's own. */
@WebServlet("/citizen/dossier/declaration")
public class DeclarationDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SigningDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var draft = request.getParameter("draft");
        try {
            var id = draft != null && draft.matches("\\d{1,18}") ? Long.parseLong(draft) : -1;
            var pdf = desk.drawDeclaration(id);
            response.setContentType("application/pdf");
            response.setContentLength(pdf.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"to-khai-" + id + ".pdf\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(pdf);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
