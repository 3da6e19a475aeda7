package vn.gov.dvctt.delivery.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.delivery.api.PostalNotices;

/** Where the postal service says what became of a letter. Open to all; only what it signed is heard. */
@WebServlet("/delivery/notice")
public class PostalNotice extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20_000;

    @EJB
    private transient PostalNotices notices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES);
        var signature = request.getHeader("X-Dvctt-Signature");
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(
                notices.notice(signature == null ? "" : signature, new String(body, StandardCharsets.UTF_8)));
    }
}
