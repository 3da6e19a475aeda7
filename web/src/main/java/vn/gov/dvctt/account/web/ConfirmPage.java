package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.Registration;
import vn.gov.dvctt.shared.web.Notices;

/** The link of the mail opens the page, a button confirms: mail scanners open links too, and would use them up. */
@Named
@RequestScoped
public class ConfirmPage {
    @EJB
    private Registration registration;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String token;

    @PostConstruct
    void fromAddress() {
        token = parameters.get("token");
    }

    public String confirm() {
        registration.confirm(token);
        notices.sayNext("public_account_confirm.done");
        return "/public/account/signin.xhtml?faces-redirect=true";
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
