package vn.gov.dvctt.dossier.web;

import vn.gov.dvctt.dossier.api.SigningTour;
import vn.gov.dvctt.shared.web.ErrandWay;

/** An applicant's way to the signing service. */
final class SigningErrand {
    static final ErrandWay<SigningTour> WAY = new ErrandWay<>(
            SigningTour.class,
            "dvctt.signing",
            "/citizen/dossier/signing.xhtml",
            "/citizen/dossier/list.xhtml",
            tour -> page(tour.dossierId(), tour.paperId()),
            tour -> tour.way().address(),
            tour -> tour.way().choices());

    private SigningErrand() {}

    /** The page from which a paper of a draft is signed; 0: the declaration. */
    static String page(long dossier, long paper) {
        return "/citizen/dossier/sign.xhtml?draft=" + dossier + (paper == 0 ? "" : "&paper=" + paper);
    }
}
