package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import vn.gov.dvctt.processing.api.BeginResultSigning;
import vn.gov.dvctt.processing.api.ResultSigningDesk;
import vn.gov.dvctt.processing.api.ResultTour;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Errand;
import vn.gov.dvctt.shared.web.ErrandDeparture;

/** Sends an approver's browser to the signing service. */
@WebServlet("/official/processing/signing")
public class ResultSigningDeparture extends ErrandDeparture<ResultTour> {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ResultSigningDesk desk;

    public ResultSigningDeparture() {
        super(SigningErrand.WAY);
    }

    @Override
    protected ResultTour begin(HttpServletRequest request, String returnAddress) {
        return desk.begin(
                new BeginResultSigning(number(request, "id"), (int) number(request, "revision"), returnAddress));
    }

    @Override
    protected ResultTour choose(ResultTour going, int place) {
        return desk.choose(going, going.way().keys().get(place).credential());
    }

    @Override
    protected String start(HttpServletRequest request) {
        return SigningErrand.page(number(request, "id"));
    }

    @Override
    protected String refused(Refusal refusal, String start, Errand errand) {
        // the clerk was faster: what holds now stands with the dossier
        return refusal.key().equals("processing.notYourStep")
                ? start.replace("/sign.xhtml", "/dossier.xhtml")
                : super.refused(refusal, start, errand);
    }
}
