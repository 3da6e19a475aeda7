package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import vn.gov.dvctt.account.api.NationalSignIn;

/** Lets in whoever the national provider has vouched for, if that identity opens an account. */
@ApplicationScoped
public class NationalStore implements IdentityStore {
    @EJB
    private NationalSignIn door;

    @Inject
    private HttpServletRequest request;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof NationalCredential national)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        var outcome = door.enter(national.token(), BrowserName.of(request));
        request.setAttribute(AccountStore.OUTCOME, outcome);
        return outcome.standing()
                .map(who -> new CredentialValidationResult(String.valueOf(who.accountId()), who.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
