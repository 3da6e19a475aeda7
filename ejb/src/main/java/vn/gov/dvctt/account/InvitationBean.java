package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.MailLink.Purpose;
import vn.gov.dvctt.account.api.Invitation;
import vn.gov.dvctt.account.api.RenewPassword;
import vn.gov.dvctt.shared.Refusal;

/** Hashes before it asks the database: an answer takes as long whether the link is good or not. */
@Stateless
@PermitAll
public class InvitationBean implements Invitation {
    @Inject
    private Accounts accounts;

    @Inject
    private KnownPasswords known;

    @Inject
    private HashGate hashes;

    @Override
    public void accept(RenewPassword command) {
        if (!command.faults().isEmpty()) {
            throw new Refusal("account.faults");
        }
        if (known.has(command.password())) {
            throw new Refusal("account.passwordKnown");
        }
        var password = hashes.hash(command.password());
        var now = Instant.now();
        var account = accounts.redeem(command.token(), Purpose.INVITE, now);
        if (!account.isInvited()) {
            throw new Refusal("account.token");
        }
        account.renewPassword(password, now);
    }
}
