package vn.gov.dvctt.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the server speaks HTTPS itself, whoever comes by plain HTTP is led to it; only programs on this very machine may ask the API in the clear. */
final class Secured {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}|\\[[0-9a-fA-F:.]{2,45}]");
    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");
    private static final String USUAL = "443";

    private Secured() {}

    /** The address to go to instead; empty where this one is right. */
    static Optional<String> instead(HttpServletRequest request) {
        var host = request.getServerName();
        if (!Boolean.getBoolean("dvctt.tls") || request.isSecure() || isOwnProgram(request)) {
            return Optional.empty();
        }
        if (!HOST.matcher(host).matches()) {
            return Optional.of("/");
        }
        var port = System.getProperty("dvctt.tls.port", USUAL);
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Optional.of(
                "https://" + host + (USUAL.equals(port) ? "" : ":" + port) + request.getRequestURI() + query);
    }

    private static boolean isOwnProgram(HttpServletRequest request) {
        return OWN_MACHINE.contains(request.getRemoteAddr())
                && request.getRequestURI().startsWith("/api/");
    }
}
