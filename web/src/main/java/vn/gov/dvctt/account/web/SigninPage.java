package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.shared.web.Notices;

/** Asks the container to sign in; what came of it stands in the request. */
@Named
@RequestScoped
public class SigninPage {
    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String email;
    private String password;
    private String to;
    private boolean waiting;

    @PostConstruct
    void fromAddress() {
        to = parameters.get("to");
    }

    public void signIn() throws IOException, ServletException {
        var external = faces.getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        if (request.getUserPrincipal() != null) {
            // signed in already, in another window perhaps: the container would take that for an answer and look at
            // nothing
            request.logout();
        }
        var credential = new UsernamePasswordCredential(email.strip(), password);
        var parameters =
                AuthenticationParameters.withParams().newAuthentication(true).credential(credential);
        var status = security.authenticate(request, (HttpServletResponse) external.getResponse(), parameters);
        var outcome = AccountStore.outcome(request);
        if (status == AuthenticationStatus.SUCCESS) {
            var roles = outcome.standing().orElseThrow().roles();
            goOn(external, LocalPath.of(to).map(LocalPath::text).orElse(Start.of(roles)));
            return;
        }
        switch (outcome.verdict()) {
            case CODE -> goOn(external, LocalPath.through("/public/account/code.xhtml", to));
            case ENROL -> goOn(external, LocalPath.through("/public/account/enrol.xhtml", to));
            default -> explain(outcome);
        }
    }

    private void goOn(ExternalContext external, String address) throws IOException {
        external.redirect(address);
        faces.responseComplete();
    }

    private void explain(SignInOutcome outcome) {
        switch (outcome.verdict()) {
            case WAIT -> {
                waiting = true;
                notices.fault(null, "public_account_signin.wait", outcome.waitSeconds());
            }
            case SILENT -> notices.fault(null, "refusal.account.directorySilent");
            case BUSY -> notices.fault(null, "public_account_signin.busy");
            case UNCONFIRMED -> notices.fault(null, "public_account_signin.unconfirmed");
            case SUSPENDED -> notices.fault(null, "public_account_signin.suspended");
            case LOCKED -> notices.fault(null, "public_account_signin.locked");
            default -> notices.fault(null, "public_account_signin.wrong");
        }
    }

    /** Whether somebody's guessing slows this person down. */
    public boolean isWaiting() {
        return waiting;
    }

    public boolean isCameFromPage() {
        return LocalPath.of(to).isPresent();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
