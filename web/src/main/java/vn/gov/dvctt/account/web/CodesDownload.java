package vn.gov.dvctt.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.shared.web.Attachment;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Language;

/** {@code GET /own/account/codes}: the recovery codes that are being shown, as a text file for a printer or a safe place. */
@WebServlet("/own/account/codes")
public class CodesDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var codes = new SessionPerson(request).codesToShow();
        if (codes.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment.headers(response, "text/plain;charset=UTF-8", "dvctt-ma-du-phong.txt");
        var text =
                Formats.text(language.getLocale(), "own_account_codes.file") + "\n\n" + String.join("\n", codes) + "\n";
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
