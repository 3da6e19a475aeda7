package vn.gov.dvctt.processing.web;

import vn.gov.dvctt.processing.api.ResultTour;
import vn.gov.dvctt.shared.web.ErrandWay;

/** An approver's way to the signing service. */
final class SigningErrand {
    static final ErrandWay<ResultTour> WAY = new ErrandWay<>(
            ResultTour.class,
            "dvctt.signing.official",
            "/official/processing/signing.xhtml",
            "/official/processing/list.xhtml?lane=TO_SIGN",
            tour -> page(tour.dossierId()),
            tour -> tour.way().address(),
            tour -> tour.way().choices());

    private SigningErrand() {}

    /** The page from which it is signed, and to which it comes back while nothing came of it. */
    static String page(long dossier) {
        return "/official/processing/sign.xhtml?id=" + dossier;
    }

    static String dossier(long dossier) {
        return "/official/processing/dossier.xhtml?id=" + dossier;
    }
}
