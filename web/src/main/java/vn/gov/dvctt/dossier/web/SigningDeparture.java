package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import vn.gov.dvctt.dossier.api.BeginSigning;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.dossier.api.SigningTour;
import vn.gov.dvctt.shared.web.ErrandDeparture;

/** Sends the applicant's browser to the signing service. */
@WebServlet("/citizen/dossier/signing")
public class SigningDeparture extends ErrandDeparture<SigningTour> {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient SigningDesk desk;

    public SigningDeparture() {
        super(SigningErrand.WAY);
    }

    @Override
    protected SigningTour begin(HttpServletRequest request, String returnAddress) {
        return desk.begin(new BeginSigning(number(request, "draft"), paper(request), returnAddress));
    }

    @Override
    protected SigningTour choose(SigningTour going, int place) {
        return desk.choose(going, going.way().keys().get(place).credential());
    }

    @Override
    protected String start(HttpServletRequest request) {
        return SigningErrand.page(number(request, "draft"), paper(request));
    }

    /** None is named where the declaration is signed. */
    private static long paper(HttpServletRequest request) {
        return Math.max(0, number(request, "paper"));
    }
}
