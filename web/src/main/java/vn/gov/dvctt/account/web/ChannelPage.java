package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.shared.web.Notices;

/** Another mail address or phone to sign in with: first a code goes there, then the code comes back. */
@Named
@RequestScoped
public class ChannelPage {
    @EJB
    private ProfileDesk desk;

    @Inject
    private Notices notices;

    private String target;
    private String code;

    public String ask() {
        desk.askChannel(target);
        notices.say("public_account_prove.sent");
        return null;
    }

    public String prove() {
        desk.proveChannel(code);
        notices.sayNext("citizen_account_channel.done");
        return "/citizen/account/profile.xhtml?faces-redirect=true";
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
