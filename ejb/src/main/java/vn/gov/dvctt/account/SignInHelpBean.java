package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.MailLink.Purpose;
import vn.gov.dvctt.account.api.SignInHelp;
import vn.gov.dvctt.account.api.SignInUnlockAsked;
import vn.gov.dvctt.account.api.UnlockSignIn;
import vn.gov.dvctt.shared.CallOrigin;

@Stateless
@PermitAll
public class SignInHelpBean implements SignInHelp {
    @Inject
    private Accounts accounts;

    @Inject
    private RememberedDevices devices;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Event<Object> news;

    @Override
    public void askUnlock(String email) {
        var now = Instant.now();
        accounts.byEmail(new Email(email).text())
                .filter(Account::isActive)
                .filter(account -> !accounts.linkedJustNow(account, Purpose.UNLOCK, now))
                .ifPresent(account -> {
                    var secret = accounts.link(account, Purpose.UNLOCK, now);
                    news.fire(new SignInUnlockAsked(account.id(), account.name(), account.email(), secret.clear()));
                });
    }

    @Override
    public String unlock(UnlockSignIn command) {
        var now = Instant.now();
        var account = accounts.redeem(command.token(), Purpose.UNLOCK, now);
        throttle.unlock(new Knock(account.email(), CallOrigin.current(), 0));
        return devices.remember(account.id(), false, Whence.of(command.device()), now)
                .clear();
    }
}
