package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import vn.gov.dvctt.account.api.EnterPassword;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;

/** Asks the account feature whether a password, or the code after it, is right. Leaves the outcome in the request, where the mechanism and the page find the reason of a no. */
@ApplicationScoped
public class AccountStore implements IdentityStore {
    static final String OUTCOME = "dvctt.signin.outcome";

    @EJB
    private SignIn door;

    @Inject
    private HttpServletRequest request;

    /** Found by its parameter type: the interface's own method calls it. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return result(door.check(new EnterPassword(
                credential.getCaller(),
                credential.getPasswordAsString(),
                DeviceCookie.of(request),
                BrowserName.of(request))));
    }

    /** The second step. */
    public CredentialValidationResult validate(CodeCredential credential) {
        return result(door.enterCode(credential.step()));
    }

    private CredentialValidationResult result(SignInOutcome outcome) {
        request.setAttribute(OUTCOME, outcome);
        return outcome.standing()
                .map(who -> new CredentialValidationResult(String.valueOf(who.accountId()), who.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    static SignInOutcome outcome(HttpServletRequest request) {
        var outcome = (SignInOutcome) request.getAttribute(OUTCOME);
        return outcome == null ? SignInOutcome.no(Verdict.WRONG) : outcome;
    }
}
