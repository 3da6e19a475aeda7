package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.payment.api.FeeDocuments;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Attachment;

/** A receipt or invoice as a file, for whoever holds its code. */
@WebServlet({"/public/payment/document.pdf", "/public/payment/document.xml"})
public class FeeDocumentDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient FeeDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getParameter("code");
        var pdf = request.getServletPath().endsWith(".pdf");
        try {
            var content = pdf ? documents.pdf(code) : documents.xml(code).getBytes(StandardCharsets.UTF_8);
            var name = "bien-lai-" + code.replaceAll("\\W", "");
            Attachment.headers(response, pdf ? "application/pdf" : "application/xml", name + (pdf ? ".pdf" : ".xml"));
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        } catch (Refusal refusal) {
            // the seal's key or the time stamps may be away: that is not the reader's fault, and passes
            response.sendError(
                    "payment.notFound".equals(refusal.key())
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
