package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.procedure.api.ProcessReading;
import vn.gov.dvctt.shared.Refusal;

/** A process as a BPMN 2.0 file. */
@WebServlet("/admin/procedure/process.bpmn")
public class ProcessDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProcessReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = number(request.getParameter("id"));
        try {
            var text = id > 0
                    ? reading.bpmnOfDraft(id)
                    : reading.bpmnOfVersion(String.valueOf(request.getParameter("code")), (int)
                            number(request.getParameter("version")));
            response.setContentType("application/xml;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"process.bpmn\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }
}
