package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.KeyDesk;
import vn.gov.dvctt.account.api.KeyStanding;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Notices;

/** The keys of personal data, and how far the newest has come. */
@Named
@RequestScoped
public class KeysPage {
    @EJB
    private KeyDesk desk;

    @Inject
    private Notices notices;

    private KeyStanding standing;

    /** Opens the page before anything of it is written, so that a refusal still finds an empty answer. */
    public void load() {
        getStanding();
    }

    public KeyStanding getStanding() {
        if (standing == null) {
            standing = desk.standing();
        }
        return standing;
    }

    public String getFormer() {
        return String.join(", ", getStanding().former());
    }

    public boolean isKeeper() {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(Role.ACCOUNT_ADMIN);
    }

    public String renew() {
        desk.renew();
        notices.sayNext("admin_account_keys.begun");
        return "/admin/account/keys.xhtml?faces-redirect=true";
    }
}
