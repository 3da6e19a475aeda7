package vn.gov.dvctt.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.gov.dvctt.account.api.EnterCode;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.shared.web.Notices;

/** What the two pages of a second step have in common: the code goes through the container, which then knows who it is. */
@RequestScoped
public class SecondStep {
    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    Optional<String> ticket() {
        return new SessionPerson(request()).halfWayTicket();
    }

    /** Where there is no first step, one begins with it. */
    void firstStepFirst(String to) throws IOException {
        if (ticket().isEmpty()) {
            goTo(LocalPath.through("/public/account/signin.xhtml", to));
        }
    }

    /** The outcome where it is a welcome; else the page says why not. */
    Optional<SignInOutcome> take(String entered, boolean remember, String to) throws IOException {
        var step = new EnterCode(ticket().orElse(""), entered, remember, BrowserName.of(request()));
        var parameters =
                AuthenticationParameters.withParams().newAuthentication(true).credential(new CodeCredential(step));
        var status = security.authenticate(
                request(), (HttpServletResponse) faces.getExternalContext().getResponse(), parameters);
        var outcome = AccountStore.outcome(request());
        if (status == AuthenticationStatus.SUCCESS) {
            return Optional.of(outcome);
        }
        explain(outcome, to);
        return Optional.empty();
    }

    private void explain(SignInOutcome outcome, String to) throws IOException {
        switch (outcome.verdict()) {
            case WAIT -> notices.fault("f:entered", "public_account_signin.wait", outcome.waitSeconds());
            case ENDED -> {
                notices.faultNext("public_account_code.ended");
                goTo(LocalPath.through("/public/account/signin.xhtml", to));
            }
            default -> notices.fault("f:entered", "public_account_code.wrong");
        }
    }

    void goTo(String address) throws IOException {
        faces.getExternalContext().redirect(address);
        faces.responseComplete();
    }
}
