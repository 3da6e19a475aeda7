package vn.gov.dvctt.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.dvctt.shared.CallOrigin;

/** What holds for every answer: the caller's address is known to the audit, and the browser is told what it may not do with the answer. */
@WebFilter("/*")
public class Door extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long A_YEAR = 31_536_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers(request, response);
        CallOrigin.set(request.getRemoteAddr());
        try {
            chain.doFilter(request, response);
        } finally {
            CallOrigin.clear();
        }
    }

    private static void headers(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=" + A_YEAR);
        }
        var path = request.getServletPath();
        if (path.endsWith(".xhtml")) {
            // pages get their policy, with its nonce, from the Faces side (web.xml); two policies would cut each other
            // short
            response.setHeader("Cache-Control", "no-store");
            return;
        }
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'");
        // asset addresses carry the hash of their content
        var hashed = path.startsWith("/assets/") && request.getParameter("v") != null;
        response.setHeader("Cache-Control", hashed ? "public, max-age=" + A_YEAR + ", immutable" : "no-cache");
    }
}
