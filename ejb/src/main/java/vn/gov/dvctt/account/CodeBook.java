package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.OneTimeCode.Purpose;

/** Tries codes in a transaction of its own: an attempt that failed stays counted though the call that made it is refused and rolls back. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CodeBook {
    @Inject
    private Codes codes;

    public Optional<String> use(long account, Purpose purpose, String code, Instant now) {
        return codes.use(account, purpose, code, now);
    }
}
