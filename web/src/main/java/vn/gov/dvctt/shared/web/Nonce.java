package vn.gov.dvctt.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** A word that only this answer knows: the policy of an official's page names it, and each script of the page carries it. Other pages have none. */
final class Nonce {
    private static final String ATTRIBUTE = "dvctt.nonce";
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    static String draw(HttpServletRequest request) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(ATTRIBUTE, nonce);
        return nonce;
    }

    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(ATTRIBUTE));
    }
}
