package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;

/** The sweep's short transactions. Nobody acts here: who published the calendar was recorded then, and stands in each ledger. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClockSweepBean {
    @Inject
    private ClockSweep sweep;

    public boolean isNeeded() {
        return sweep.isNeeded();
    }

    public int batch(int most, Instant now) {
        return sweep.batch(most, now);
    }

    public void skip() {
        sweep.skip();
    }
}
