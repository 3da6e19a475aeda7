package vn.gov.dvctt.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The portal's first page is the same for all strangers in one language: it is made once in ten seconds and handed out meanwhile. Who is known by a session, a
 * flash message or anything else than the language gets a page of their own, and so does whoever changes the language.
 */
public class KeptPage extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long KEPT = Duration.ofSeconds(10).toNanos();

    /** By language. What is lost with it is made again by the next visitor. */
    private final transient Map<String, Kept> pages = new ConcurrentHashMap<>();

    private record Kept(byte[] page, String type, long madeAt) {
        boolean isFresh() {
            return System.nanoTime() - madeAt < KEPT;
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isStranger(request)) {
            chain.doFilter(request, response);
            return;
        }
        var language = Language.kept(request);
        var kept = pages.get(language);
        if (kept == null || !kept.isFresh()) {
            kept = made(request, response, chain);
            if (kept == null) {
                return;
            }
            pages.put(language, kept);
        }
        response.setContentType(kept.type());
        response.setContentLength(kept.page().length);
        response.getOutputStream().write(kept.page());
    }

    /** Nothing about the caller can change the page except the language. */
    private static boolean isStranger(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getQueryString() != null) {
            return false;
        }
        var cookies = request.getCookies();
        return cookies == null || cookies.length == 1 && Language.isCookie(cookies[0]);
    }

    /** Absent where the page became something else than a page: then the answer is given already. */
    private static Kept made(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var caught = new Caught(response);
        chain.doFilter(request, caught);
        if (caught.getStatus() != HttpServletResponse.SC_OK || response.isCommitted()) {
            return null;
        }
        return new Kept(caught.page(), response.getContentType(), System.nanoTime());
    }

    /** Catches what is written, and leaves headers, errors and redirects to the answer itself. */
    private static final class Caught extends HttpServletResponseWrapper {
        private final CharArrayWriter text = new CharArrayWriter(16_384);
        private final PrintWriter writer = new PrintWriter(text);

        Caught(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }

        byte[] page() {
            writer.flush();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
