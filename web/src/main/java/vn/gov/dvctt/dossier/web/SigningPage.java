package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import vn.gov.dvctt.document.api.SigningKey;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.dossier.api.SigningTour;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** Where the signing service sends the browser back to: on for consent, to a choice between several certificates, or to the draft with its signed paper. */
@Named
@RequestScoped
public class SigningPage {
    @EJB
    private SigningDesk desk;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    private List<SigningKey> keys = List.of();
    private SigningTour tour;

    public void load() throws IOException {
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var session = new SigningSession(request);
        var going = session.tour().orElse(null);
        if (going == null) {
            redirect("/citizen/dossier/list.xhtml");
            return;
        }
        if (request.getParameter("state") != null) {
            arrive(going, request.getQueryString(), session);
            return;
        }
        tour = going;
        keys = going.way().isToChoose() ? going.way().keys() : List.of();
        if (keys.isEmpty()) {
            redirect(getBack());
        }
    }

    private void arrive(SigningTour going, String query, SigningSession session) throws IOException {
        session.over();
        try {
            goOn(desk.arrive(going, query), session);
        } catch (Refusal refused) {
            session.refused(refused);
            redirect(SigningSession.page(going.dossierId(), going.paperId()));
        }
    }

    private void goOn(SigningTour next, SigningSession session) throws IOException {
        if (next.way().isSigned()) {
            notices.sayNext(next.declared().isEmpty() ? "citizen_dossier_sign.done" : "citizen_dossier_sign.declared");
            redirect("/citizen/dossier/" + (next.declared().isEmpty() ? "papers" : "check") + ".xhtml?procedure="
                    + next.procedureCode());
            return;
        }
        session.goes(next);
        // the address loses its code: whoever reads it later learns nothing
        redirect(next.way().isToChoose() ? SigningSession.RETURN : next.way().address());
    }

    private void redirect(String address) throws IOException {
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }

    public List<SigningKey> getKeys() {
        return keys;
    }

    public String getBack() {
        return tour == null ? "/citizen/dossier/list.xhtml" : SigningSession.page(tour.dossierId(), tour.paperId());
    }
}
