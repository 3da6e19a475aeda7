package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.dossier.api.SigningTour;
import vn.gov.dvctt.shared.web.ErrandReturn;
import vn.gov.dvctt.shared.web.Notices;

/** Where the signing service sends the browser back to: on for consent, to a choice between several certificates, or to the draft with its signed paper. */
@Named
@RequestScoped
public class SigningPage extends ErrandReturn<SigningTour> {
    @EJB
    private SigningDesk desk;

    @Inject
    private Notices notices;

    public SigningPage() {
        super(SigningErrand.WAY);
    }

    @Override
    protected SigningTour arrive(SigningTour going, String query) {
        return desk.arrive(going, query);
    }

    @Override
    protected String done(SigningTour going) {
        var declared = !going.declared().isEmpty();
        notices.sayNext(declared ? "citizen_dossier_sign.declared" : "citizen_dossier_sign.done");
        return "/citizen/dossier/" + (declared ? "check" : "papers") + ".xhtml?procedure=" + going.procedureCode();
    }
}
