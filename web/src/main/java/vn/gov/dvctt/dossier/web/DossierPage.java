package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierView;
import vn.gov.dvctt.shared.web.Notices;

/** One of my dossiers: where it stands, what happened, its papers, its result. */
@Named
@RequestScoped
public class DossierPage {
    @EJB
    private DossierDesk desk;

    @Inject
    private Notices notices;

    private DossierView view;
    private String reason = "";

    public void load() {
        getView();
    }

    public DossierView getView() {
        if (view == null) {
            view = desk.dossier(number());
        }
        return view;
    }

    private static String number() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("number", "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String withdraw() {
        if (reason.isBlank()) {
            notices.fault("f:reason", "citizen_dossier_view.reasonMissing");
            return null;
        }
        desk.withdraw(number(), reason.strip());
        return "/citizen/dossier/view.xhtml?faces-redirect=true&number=" + number();
    }

    public boolean isWithdrawable() {
        return getView().content().status().isOpen();
    }
}
