package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import vn.gov.dvctt.account.api.SignInHelp;
import vn.gov.dvctt.account.api.UnlockSignIn;
import vn.gov.dvctt.shared.web.Notices;

/** Asks for a link that ends the waiting, and takes it. By a button: mail readers that follow links on their own use nothing up. */
@Named
@RequestScoped
public class UnlockPage {
    @EJB
    private SignInHelp help;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String email;
    private String token;

    @PostConstruct
    void fromAddress() {
        token = parameters.getOrDefault("token", parameters.getOrDefault("g:token", ""));
    }

    public String send() {
        help.askUnlock(email);
        return "/public/account/sent.xhtml?faces-redirect=true&about=unlock";
    }

    public String unlock() {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var device = help.unlock(new UnlockSignIn(token, BrowserName.of(request)));
        DeviceCookie.give(request, (HttpServletResponse) external.getResponse(), device);
        notices.sayNext("public_account_unlock.done");
        return "/public/account/signin.xhtml?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
