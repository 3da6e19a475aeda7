package vn.gov.dvctt.routing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import vn.gov.dvctt.routing.api.SystemGate;
import vn.gov.dvctt.shared.Role;

/** Specialised systems come in by HTTP with the name and password that they use at the broker. Asked by the sign-in mechanism through Jakarta Security. */
@ApplicationScoped
public class SystemStore implements IdentityStore {
    @EJB
    private SystemGate gate;

    /** Found by its parameter type: people's credentials are of another type and never come here. */
    public CredentialValidationResult validate(BasicAuthenticationCredential credential) {
        return gate.opens(credential.getCaller(), credential.getPasswordAsString())
                ? new CredentialValidationResult(credential.getCaller(), Set.of(Role.SYSTEM))
                : CredentialValidationResult.INVALID_RESULT;
    }
}
