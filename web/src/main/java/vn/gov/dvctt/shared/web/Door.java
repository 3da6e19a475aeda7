package vn.gov.dvctt.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.CallSession;

/** What holds for every answer: the caller's address and session are known to the desks, and the browser is told what it may not do with the answer. */
public class Door extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Stricter than nonces: no page carries a script or a style of its own, so none is let through, whoever wrote it. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'self'";

    /** Added where the component library is at work: it starts its parts by scripts in the page, and only those with this answer's nonce run. Styles stay as strict. */
    private static final String WITH_NONCE = "; script-src 'self' 'nonce-%s'";

    /** Not yet among the names of the servlet API; other than 301 it keeps the method. */
    private static final int PERMANENTLY = 308;

    /** Fetched by a frame that has no origin of its own ({@link PaperFrame}). */
    private static final String READER = "/assets/reader/";

    private static final long A_YEAR = 31_536_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        var secured = Secured.instead(request);
        if (secured.isPresent()) {
            response.setStatus(PERMANENTLY);
            response.setHeader("Location", secured.get());
            return;
        }
        if (!isReadable(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        CallOrigin.set(request.getRemoteAddr());
        CallSession.set((String) request.getAttribute(CallSession.ATTRIBUTE));
        try {
            chain.doFilter(request, response);
        } finally {
            CallOrigin.clear();
            CallSession.clear();
        }
    }

    /** Too many fields, or fields that are none: the sender's fault, and answered as such before anybody asks for the first of them. */
    private static boolean isReadable(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("application/x-www-form-urlencoded")) {
            return true;
        }
        try {
            return request.getParameterMap() != null;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** Public for the one who answers before any filter is asked: the way to the sign-in page. */
    public static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", camera(request) + ", microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        // resources that are open to all say so themselves
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.getServletPath().startsWith(READER)) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=" + A_YEAR);
        }
        var path = request.getServletPath();
        response.setHeader("Content-Security-Policy", policy(request, path));
        response.setHeader("Cache-Control", caching(request, path));
    }

    /** A slip's code can be read by camera on the one page where results are returned. */
    private static String camera(HttpServletRequest request) {
        return request.getServletPath().equals("/official/delivery/list.xhtml") ? "camera=(self)" : "camera=()";
    }

    private static String policy(HttpServletRequest request, String path) {
        var withLibrary = path.startsWith("/official/") || path.startsWith("/admin/");
        return withLibrary && path.endsWith(".xhtml") ? POLICY + WITH_NONCE.formatted(Nonce.draw(request)) : POLICY;
    }

    private static String caching(HttpServletRequest request, String path) {
        if (path.endsWith(".xhtml")) {
            // what the component library brings has a version in its address; Faces says how long it may be kept
            return path.startsWith("/jakarta.faces.resource/") ? "no-cache" : "no-store";
        }
        // asset addresses carry the hash of their content
        var hashed = path.startsWith("/assets/") && request.getParameter("v") != null;
        return hashed ? "public, max-age=" + A_YEAR + ", immutable" : "no-cache";
    }
}
