package vn.gov.dvctt.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.lang.reflect.Method;
import java.time.Instant;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.account.api.SignInTried;
import vn.gov.dvctt.audit.api.ActOutcome;
import vn.gov.dvctt.shared.CallOrigin;

/** Writes acts that have no transaction, or whose own one rolls back. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerBean {
    @Inject
    private Ledger ledger;

    @Resource
    private SessionContext context;

    public void record(Act act) {
        ledger.add(act);
    }

    /** Somebody asked for what his roles do not open. */
    public void turnedAway(Method method, Object[] arguments) throws ReflectiveOperationException {
        ledger.add(Intent.of(Deed.of(method), arguments).ended(new Ending(ActOutcome.REFUSED, "roleMissing"), context));
    }

    /** A sign-in runs without a transaction and its caller has no name yet: the account says itself who it was. */
    public void tried(@Observes SignInTried attempt) {
        var who = attempt.accountId() == 0 ? "anonymous" : String.valueOf(attempt.accountId());
        ledger.add(new Act(
                new Caller(who, null, CallOrigin.current()),
                attempt.deed(),
                null,
                ending(attempt.outcome()),
                Instant.now()));
    }

    /** A right password is something done, even where a second step is still due. */
    private static Ending ending(Verdict outcome) {
        return switch (outcome) {
            case WELCOME -> Ending.DONE;
            case CODE, ENROL -> new Ending(ActOutcome.DONE, "signin." + outcome);
            default -> new Ending(ActOutcome.REFUSED, "signin." + outcome);
        };
    }
}
