package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.Collection;

/** Writes attempts down at once, whatever becomes of the call they belong to. The desk that is called leaves the row in the ledger. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TryBook {
    @Inject
    private SignInTries tries;

    public long enter(Collection<GuessKey> keys, Instant now) {
        return tries.enter(keys, now);
    }

    public void settle(Knock knock) {
        tries.settle(knock);
    }

    public void forget(Collection<GuessKey> keys) {
        keys.forEach(tries::forget);
    }
}
