package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.Invitation;
import vn.gov.dvctt.account.api.RenewPassword;
import vn.gov.dvctt.shared.web.Notices;

/** A new official or operator chooses a password, led here by the mail. */
@Named
@RequestScoped
public class JoinPage {
    @EJB
    private Invitation invitation;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String token;
    private String password;
    private String passwordAgain;

    @PostConstruct
    void fromAddress() {
        token = parameters.get("token");
    }

    public String join() {
        var command = new RenewPassword(token, password);
        if (faults.tell(command.faults()) || faults.tellIfKnown("password", password)) {
            return null;
        }
        if (!password.equals(passwordAgain)) {
            notices.fault("f:passwordAgain", "account_fault.passwordAgain");
            return null;
        }
        invitation.accept(command);
        notices.sayNext("public_account_join.done");
        return "/public/account/signin.xhtml?faces-redirect=true";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
