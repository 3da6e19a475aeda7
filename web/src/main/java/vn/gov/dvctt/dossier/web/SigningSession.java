package vn.gov.dvctt.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.SigningTour;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Errand;
import vn.gov.dvctt.shared.web.Notices;

/** What a session remembers of a signature on its way, and of why the last one did not come about. */
record SigningSession(Errand errand) {
    static final String RETURN = "/citizen/dossier/signing.xhtml";

    SigningSession(HttpServletRequest request) {
        this(new Errand(request, "dvctt.signing", RETURN));
    }

    String returnAddress() {
        return errand.returnAddress();
    }

    void goes(SigningTour tour) {
        errand.goes(tour);
    }

    Optional<SigningTour> tour() {
        return errand.tour(SigningTour.class);
    }

    void over() {
        errand.over();
    }

    void refused(Refusal refusal) {
        errand.refused(refusal);
    }

    /** Told once. */
    void tell(Notices notices) {
        errand.tell(notices);
    }

    /** The page from which a paper of a draft is signed; 0: the declaration. */
    static String page(long dossier, long paper) {
        return "/citizen/dossier/sign.xhtml?draft=" + dossier + (paper == 0 ? "" : "&paper=" + paper);
    }
}
