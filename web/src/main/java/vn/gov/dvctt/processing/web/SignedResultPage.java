package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.document.api.SigningKey;
import vn.gov.dvctt.processing.api.ResultSigningDesk;
import vn.gov.dvctt.processing.api.ResultTour;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Errand;
import vn.gov.dvctt.shared.web.Notices;

/** Where the signing service sends an approver's browser back to: on for consent, to a choice between several certificates, or to the dossier that has its result now. */
@Named
@RequestScoped
public class SignedResultPage {
    private static final String LIST = "/official/processing/list.xhtml?lane=TO_SIGN";

    /** There is nothing to be signed any more. */
    private static final Set<String> OVER =
            Set.of("processing.notFound", "processing.notYourStep", "processing.othersSignature");

    @EJB
    private ResultSigningDesk desk;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    private List<SigningKey> keys = List.of();
    private ResultTour tour;

    public void load() throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var errand = SigningErrand.of(request);
        var going = errand.tour(ResultTour.class).orElse(null);
        if (going == null) {
            redirect(LIST);
            return;
        }
        if (request.getParameter("state") != null) {
            arrive(going, request.getQueryString(), errand);
            return;
        }
        tour = going;
        keys = going.way().isToChoose() ? going.way().keys() : List.of();
        if (keys.isEmpty()) {
            redirect(getBack());
        }
    }

    private void arrive(ResultTour going, String query, Errand errand) throws IOException {
        errand.over();
        try {
            goOn(desk.arrive(going, query), errand);
        } catch (Refusal refused) {
            if (OVER.contains(refused.key())) {
                notices.faultNext(
                        "refusal." + refused.key(), refused.arguments().toArray());
                redirect(SigningErrand.dossier(going.dossierId()));
                return;
            }
            errand.refused(refused);
            redirect(SigningErrand.page(going.dossierId()));
        }
    }

    private void goOn(ResultTour next, Errand errand) throws IOException {
        if (next.way().isSigned()) {
            notices.sayNext("official_processing_sign.done", next.number());
            redirect(SigningErrand.dossier(next.dossierId()));
            return;
        }
        errand.goes(next);
        // the address loses its code: whoever reads it later learns nothing
        redirect(next.way().isToChoose() ? SigningErrand.RETURN : next.way().address());
    }

    private void redirect(String address) throws IOException {
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }

    public List<SigningKey> getKeys() {
        return keys;
    }

    public String getBack() {
        return tour == null ? LIST : SigningErrand.page(tour.dossierId());
    }
}
