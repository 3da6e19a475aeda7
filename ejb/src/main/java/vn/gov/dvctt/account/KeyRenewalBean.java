package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;

/** The renewal's short transactions. Nobody acts here: who made the new key was recorded then. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeyRenewalBean {
    @Inject
    private KeyRenewal renewal;

    public boolean isNeeded() {
        return renewal.isNeeded();
    }

    public boolean batch(int most, Instant now) {
        return renewal.batch(most, now);
    }
}
