package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import vn.gov.dvctt.document.api.BeginChangeSigning;
import vn.gov.dvctt.document.api.ChangeSigningDesk;
import vn.gov.dvctt.document.api.ChangeTour;
import vn.gov.dvctt.shared.web.ErrandDeparture;

/** Sends an approver's browser to the signing service with what takes a result's place. */
@WebServlet("/official/document/signing")
public class ChangeSigningDeparture extends ErrandDeparture<ChangeTour> {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ChangeSigningDesk desk;

    public ChangeSigningDeparture() {
        super(ChangeErrand.WAY);
    }

    @Override
    protected ChangeTour begin(HttpServletRequest request, String returnAddress) {
        return desk.begin(
                new BeginChangeSigning(number(request, "change"), (int) number(request, "revision"), returnAddress));
    }

    @Override
    protected ChangeTour choose(ChangeTour going, int place) {
        return desk.choose(going, going.way().keys().get(place).credential());
    }

    @Override
    protected String start(HttpServletRequest request) {
        return ChangeErrand.page(number(request, "change"));
    }
}
