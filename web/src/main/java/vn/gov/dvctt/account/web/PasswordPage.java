package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.ChangePassword;
import vn.gov.dvctt.account.api.SecurityDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** A new password for whoever knows the old one. */
@Named
@RequestScoped
public class PasswordPage {
    @EJB
    private SecurityDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    private String old;
    private String fresh;
    private String again;

    public String change() {
        var command = new ChangePassword(old, fresh);
        if (faults.tell(command.faults()) || faults.tellIfKnown("fresh", fresh)) {
            return null;
        }
        if (!fresh.equals(again)) {
            return fault("f:again", "account_fault.passwordAgain");
        }
        try {
            desk.changePassword(command);
        } catch (Refusal refused) {
            if (!refused.key().equals("account.passwordOld")) {
                throw refused;
            }
            return fault("f:old", "refusal.account.passwordOld");
        }
        notices.sayNext("own_account_password.done");
        return "/own/account/security.xhtml?faces-redirect=true";
    }

    private String fault(String field, String text) {
        notices.fault(field, text);
        return null;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
