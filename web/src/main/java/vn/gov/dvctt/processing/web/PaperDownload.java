package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gov.dvctt.processing.api.OpinionDesk;
import vn.gov.dvctt.processing.api.PaperOnDesk;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.shared.Refusal;

/**
 * Hands a paper of a dossier to an official of its unit: as a file to keep, or, asked with {@code view}, to be looked at in place. Only kinds that the browser shows
 * without running anything of theirs are shown; the kind is what the store found in the content, never a guess, and nosniff holds the browser to it.
 */
@WebServlet("/official/processing/paper")
public class PaperDownload extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A picture needs nothing, so it gets nothing. */
    private static final String PICTURE = "default-src 'none'; sandbox; frame-ancestors 'self'";

    /** The browser's own reader is shut off from the page by itself, and refuses to start in a sandbox. */
    private static final String PDF = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";

    @EJB
    private transient TaskDesk desk;

    @EJB
    private transient OpinionDesk opinions;

    /** How the kind of paper is shown in place: {@code pdf}, {@code picture}, or not at all: empty. */
    static String viewing(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/jpeg", "image/png" -> "picture";
            default -> "";
        };
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var found = request.getParameter("opinion") == null
                    ? desk.paper(number(request, "dossier"), number(request, "paper"))
                    : opinions.paper(number(request, "opinion"), number(request, "paper"));
            var viewing = request.getParameter("view") == null
                    ? ""
                    : viewing(found.paper().mediaType());
            send(found, viewing, response);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(PaperOnDesk found, String viewing, HttpServletResponse response) throws IOException {
        try (var content = found.content()) {
            var name = URLEncoder.encode(found.paper().name(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            response.setContentType(found.paper().mediaType());
            response.setContentLengthLong(found.paper().bytes());
            response.setHeader(
                    "Content-Disposition",
                    (viewing.isEmpty() ? "attachment" : "inline") + "; filename*=UTF-8''" + name);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", viewing.equals("pdf") ? PDF : PICTURE);
            response.setHeader("Cache-Control", "private, no-store");
            content.transferTo(response.getOutputStream());
        }
    }

    /** Anything but a number is an address that does not exist. */
    private static long number(HttpServletRequest request, String name) {
        var given = request.getParameter(name);
        return given != null && given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }
}
