package vn.gov.dvctt.document.web;

import vn.gov.dvctt.document.api.ChangeTour;
import vn.gov.dvctt.shared.web.ErrandWay;

/** An approver's way to the signing service with what takes a result's place. */
final class ChangeErrand {
    static final ErrandWay<ChangeTour> WAY = new ErrandWay<>(
            ChangeTour.class,
            "dvctt.signing.change",
            "/official/document/signing.xhtml",
            "/official/document/results.xhtml",
            tour -> page(tour.changeId()),
            tour -> tour.way().address(),
            tour -> tour.way().choices());

    private ChangeErrand() {}

    /** The page from which it is signed, and to which it comes back while nothing came of it. */
    static String page(long change) {
        return "/official/document/sign.xhtml?change=" + change;
    }

    static String result(long result) {
        return "/official/document/result.xhtml?id=" + result;
    }
}
