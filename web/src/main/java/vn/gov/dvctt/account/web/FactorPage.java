package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.gov.dvctt.account.api.FactorProposal;
import vn.gov.dvctt.account.api.SecurityDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** Sets up a second factor, or puts a new app in the place of the present one. */
@Named
@RequestScoped
public class FactorPage {
    @EJB
    private SecurityDesk desk;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    private FactorProposal proposal;
    private String entered;

    public FactorProposal getProposal() {
        if (proposal == null) {
            proposal = faces.isPostback() ? desk.proposedFactor() : desk.proposeFactor();
        }
        return proposal;
    }

    public String confirm() {
        try {
            var codes = desk.confirmFactor(entered);
            new SessionPerson((HttpServletRequest) faces.getExternalContext().getRequest()).showOnce(codes);
            return "/own/account/codes.xhtml?faces-redirect=true";
        } catch (Refusal refused) {
            if (!refused.key().equals("account.factorCode")) {
                throw refused;
            }
            notices.fault("f:entered", "refusal.account.factorCode");
            return null;
        }
    }

    public String getEntered() {
        return entered;
    }

    public void setEntered(String entered) {
        this.entered = entered;
    }
}
