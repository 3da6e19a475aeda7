package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import vn.gov.dvctt.processing.api.ResultSigningDesk;
import vn.gov.dvctt.processing.api.ResultTour;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Errand;
import vn.gov.dvctt.shared.web.ErrandReturn;
import vn.gov.dvctt.shared.web.Notices;

/** Where the signing service sends an approver's browser back to: on for consent, to a choice between several certificates, or to the dossier that has its result now. */
@Named
@RequestScoped
public class SignedResultPage extends ErrandReturn<ResultTour> {
    /** There is nothing to be signed any more. */
    private static final Set<String> OVER =
            Set.of("processing.notFound", "processing.notYourStep", "processing.othersSignature");

    @EJB
    private ResultSigningDesk desk;

    @Inject
    private Notices notices;

    public SignedResultPage() {
        super(SigningErrand.WAY);
    }

    @Override
    protected ResultTour arrive(ResultTour going, String query) {
        return desk.arrive(going, query);
    }

    @Override
    protected String done(ResultTour going) {
        notices.sayNext("official_processing_sign.done", going.number());
        return SigningErrand.dossier(going.dossierId());
    }

    @Override
    protected String refused(ResultTour going, Refusal refusal, Errand errand) {
        if (!OVER.contains(refusal.key())) {
            return super.refused(going, refusal, errand);
        }
        notices.faultNext("refusal." + refusal.key(), refusal.arguments().toArray());
        return SigningErrand.dossier(going.dossierId());
    }
}
