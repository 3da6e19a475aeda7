package vn.gov.dvctt.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The frame in which a PDF is read in place. It holds no paper itself: the page around it hands the bytes over. Its sandbox has no origin, so that nothing in a file that
 * tricks the reader finds a session, a page or an address to talk to.
 */
@WebServlet("/public/reader")
public class PaperFrame extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Pictures inside of a PDF may need the reader's own unpackers, which are compiled; no text becomes code. */
    private static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
            + "style-src 'self'; img-src blob: data:; font-src data:; sandbox allow-scripts; frame-ancestors 'self'";

    private static final List<String> PARTS = List.of("frame.css", "frame.js", "pdf.js", "pdf.worker.js");

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(page());
    }

    private String page() throws IOException {
        String page;
        try (var template = getServletContext().getResourceAsStream("/WEB-INF/reader.html")) {
            page = new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (var part : PARTS) {
            page = page.replace("{" + part + "}", assets.url("reader/" + part));
        }
        return page;
    }
}
