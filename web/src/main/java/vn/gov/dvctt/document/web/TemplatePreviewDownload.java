package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.TemplateReading;
import vn.gov.dvctt.shared.web.Attachment;

/** A sample of an agency's document: as a picture beside the words, or as the PDF that it would become. */
@WebServlet({TemplatePreviewDownload.PICTURE, TemplatePreviewDownload.PDF})
public class TemplatePreviewDownload extends HttpServlet {
    static final String PICTURE = "/official/document/preview.png";
    static final String PDF = "/official/document/preview.pdf";

    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient TemplateReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = String.valueOf(request.getParameter("kind"));
        var kind = Arrays.stream(TemplateKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(request.getServletPath(), kind.get(), response);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(String path, TemplateKind kind, HttpServletResponse response) throws IOException {
        var sample = reading.preview(kind);
        if (path.equals(PICTURE)) {
            response.setContentType("image/png");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(sample.picture());
            return;
        }
        Attachment.headers(
                response, "application/pdf", "xem-truoc-" + kind.name().toLowerCase() + ".pdf");
        response.getOutputStream().write(sample.pdf());
    }
}
