package vn.gov.dvctt.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.EnterSupport;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.SupportDesk;
import vn.gov.dvctt.account.api.SupportPageKind;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

/** A wrong code is answered, not refused: a refusal would take back that it was counted. */
@Stateless
@RolesAllowed(Role.SUPPORT)
public class SupportDeskBean implements SupportDesk {
    @Inject
    private Consents consents;

    @Inject
    private People people;

    @Override
    @Reading
    public Optional<Instant> openUntil(long accountId) {
        var me = people.me().id();
        return consents.open(accountId, Instant.now())
                .filter(open -> open.isOf(me))
                .map(SupportConsent::endsAt);
    }

    @Override
    public boolean enter(EnterSupport command) {
        var now = Instant.now();
        var me = people.me().id();
        var entered = consents.open(command.accountId(), now)
                .map(open -> open.enter(new Secret(command.spoken()), me, now))
                .orElse(false);
        if (entered) {
            consents.add(new SupportLook(command.accountId(), me, SupportPageKind.ENTERED, "", now));
        }
        return entered;
    }
}
