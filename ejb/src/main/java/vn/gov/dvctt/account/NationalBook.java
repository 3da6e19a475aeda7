package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;

/** The transaction of a national sign-in: the arrival is used up with the session that it opens. Its desk leaves the row in the ledger. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class NationalBook {
    @Inject
    private NationalLinks links;

    @Inject
    private Accounts accounts;

    @EJB
    private SignInBook book;

    /** @param accountId 0 where the identity opens none */
    public record Admitted(long accountId, SignInOutcome outcome) {}

    public Admitted admit(String token, String device, Instant now) {
        var account = links.arrival(token, now)
                .flatMap(arrival -> links.of(arrival.person()))
                .flatMap(link -> accounts.account(link.accountId()));
        if (account.isEmpty()) {
            return new Admitted(0, SignInOutcome.no(Verdict.WRONG));
        }
        links.use(token, now);
        return new Admitted(account.get().id(), begin(account.get(), device, now));
    }

    /** Whoever has set up a second factor is asked for it here too. */
    private SignInOutcome begin(Account account, String device, Instant now) {
        return account.verdict() == Verdict.WELCOME
                ? book.begin(account.id(), 0, Whence.of(device), now)
                : SignInOutcome.no(account.verdict());
    }
}
