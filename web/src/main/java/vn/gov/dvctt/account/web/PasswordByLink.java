package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.Map;
import vn.gov.dvctt.account.api.RenewPassword;
import vn.gov.dvctt.shared.web.Notices;

/** Somebody whom a link from a mail has led here chooses a password, twice the same; what the link was for says {@link #take}. */
public abstract class PasswordByLink {
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

    /** Hands the choice to the desk; gives the text to say on the sign-in page. */
    protected abstract String take(RenewPassword command);

    public String send() {
        var command = new RenewPassword(token, password);
        if (faults.tell(command.faults()) || faults.tellIfKnown("password", password)) {
            return null;
        }
        if (!password.equals(passwordAgain)) {
            notices.fault("f:passwordAgain", "account_fault.passwordAgain");
            return null;
        }
        notices.sayNext(take(command));
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
