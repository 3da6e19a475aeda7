package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.Passwords;

@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordsBean implements Passwords {
    @Inject
    private KnownPasswords known;

    @Override
    public boolean isKnown(String password) {
        return known.has(password);
    }
}
