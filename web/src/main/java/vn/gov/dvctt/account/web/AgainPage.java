package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import vn.gov.dvctt.account.api.ProvePresence;
import vn.gov.dvctt.account.api.SecurityDesk;
import vn.gov.dvctt.shared.web.Notices;

/** Password or code once more, before something that a borrowed session must not be enough for; then back to where one was. */
@Named
@RequestScoped
public class AgainPage {
    private static final String SECURITY = "/own/account/security.xhtml";

    @EJB
    private SecurityDesk desk;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String password = "";
    private String entered = "";
    private String to;

    @PostConstruct
    void fromAddress() {
        to = parameters.get("to");
    }

    public void prove() throws IOException {
        if (password.isEmpty() && entered.isBlank()) {
            notices.fault("f:password", "own_account_again.empty");
            return;
        }
        desk.prove(new ProvePresence(password, entered));
        notices.sayNext("own_account_again.done");
        faces.getExternalContext()
                .redirect(LocalPath.of(to).map(LocalPath::text).orElse(SECURITY));
        faces.responseComplete();
    }

    public boolean isWithApp() {
        return desk.mine().factorSince().isPresent();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getEntered() {
        return entered;
    }

    public void setEntered(String entered) {
        this.entered = entered;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
