package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import vn.gov.dvctt.document.api.ChangeSigningDesk;
import vn.gov.dvctt.document.api.ChangeTour;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Errand;
import vn.gov.dvctt.shared.web.ErrandReturn;
import vn.gov.dvctt.shared.web.Notices;

/** Where the signing service sends an approver's browser back to: on for consent, to a choice between several certificates, or to the result that another takes the place of. */
@Named
@RequestScoped
public class SignedChangePage extends ErrandReturn<ChangeTour> {
    /** There is nothing to be signed any more. */
    private static final Set<String> OVER =
            Set.of("document.notFound", "document.notPrepared", "document.othersSignature");

    @EJB
    private ChangeSigningDesk desk;

    @Inject
    private Notices notices;

    public SignedChangePage() {
        super(ChangeErrand.WAY);
    }

    @Override
    protected ChangeTour arrive(ChangeTour going, String query) {
        return desk.arrive(going, query);
    }

    @Override
    protected String done(ChangeTour going) {
        notices.sayNext("official_document_sign.done", going.number());
        return ChangeErrand.result(going.resultId());
    }

    @Override
    protected String refused(ChangeTour going, Refusal refusal, Errand errand) {
        if (!OVER.contains(refusal.key())) {
            return super.refused(going, refusal, errand);
        }
        notices.faultNext("refusal." + refusal.key(), refusal.arguments().toArray());
        return ChangeErrand.result(going.resultId());
    }
}
