package vn.gov.dvctt.processing.web;

import jakarta.servlet.http.HttpServletRequest;
import vn.gov.dvctt.shared.web.Errand;

/** An approver's way to the signing service. */
final class SigningErrand {
    static final String RETURN = "/official/processing/signing.xhtml";

    private SigningErrand() {}

    static Errand of(HttpServletRequest request) {
        return new Errand(request, "dvctt.signing.official", RETURN);
    }

    /** The page from which it is signed, and to which it comes back while nothing came of it. */
    static String page(long dossier) {
        return "/official/processing/sign.xhtml?id=" + dossier;
    }

    static String dossier(long dossier) {
        return "/official/processing/dossier.xhtml?id=" + dossier;
    }
}
