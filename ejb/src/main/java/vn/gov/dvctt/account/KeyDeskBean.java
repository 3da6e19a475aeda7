package vn.gov.dvctt.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.KeyDesk;
import vn.gov.dvctt.account.api.KeyStanding;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.ACCOUNT_ADMIN)
public class KeyDeskBean implements KeyDesk {
    @Inject
    private KeyRenewal renewal;

    @Override
    @Reading
    @RolesAllowed({Role.ACCOUNT_ADMIN, Role.OPERATOR, Role.AUDITOR})
    public KeyStanding standing() {
        return renewal.standing();
    }

    @Override
    public void renew() {
        renewal.begin(Instant.now());
    }
}
