package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.account.api.SignInTried;
import vn.gov.dvctt.account.api.Standing;

/** Without a transaction: no connection waits while a password is hashed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignInBean implements SignIn {
    @Inject
    private Accounts accounts;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Event<SignInTried> news;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SignInOutcome check(String email, String password, String origin) {
        var address = new Email(email).text();
        var wait = throttle.enter(address, origin, Instant.now());
        if (wait > 0) {
            return SignInOutcome.later(wait);
        }
        var account = accounts.byEmail(address);
        var known = account.map(Account::password).orElse(PasswordHash.NOBODY).matches(password);
        var outcome = account.filter(it -> known).map(Account::welcome).orElse(SignInOutcome.no(Verdict.WRONG));
        if (known) {
            throttle.forget(address, origin);
        }
        news.fire(new SignInTried(account.map(Account::id).orElse(0L), outcome.verdict()));
        return outcome;
    }

    @Override
    public Optional<Standing> standing(long accountId) {
        return accounts.standing(accountId);
    }
}
