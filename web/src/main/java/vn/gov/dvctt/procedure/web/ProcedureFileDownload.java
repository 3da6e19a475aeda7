package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import vn.gov.dvctt.procedure.api.ProcedureExport;
import vn.gov.dvctt.shared.Refusal;

/** A published version as a sealed file, to be taken in by another portal. */
@WebServlet("/admin/procedure/procedure.p7m")
public class ProcedureFileDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProcedureExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = String.valueOf(request.getParameter("code"));
        var version = String.valueOf(request.getParameter("version"));
        if (!code.matches("[A-Za-z0-9.-]{1,40}") || !version.matches("\\d{1,9}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var file = export.file(code, Integer.parseInt(version));
            response.setContentType("application/pkcs7-mime");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + code + "-v" + version + ".procedure.p7m\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(file);
        } catch (Refusal refusal) {
            response.sendError(
                    refusal.key().startsWith("document.")
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
