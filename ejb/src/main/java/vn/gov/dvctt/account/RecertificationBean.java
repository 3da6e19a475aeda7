package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;

/** The rounds' short transactions, one for each unit. Nobody acts here: that rounds are begun and end is a rule. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RecertificationBean {
    private static final int REMIND_BEFORE = 7;

    @Inject
    private RecertificationRound work;

    @Inject
    private Recertifications rounds;

    public List<String> toBegin(Instant now) {
        return work.toBegin(now);
    }

    public List<Long> toRemind(Instant now) {
        return rounds.toRemind(RoleGrants.dayOf(now).plusDays(REMIND_BEFORE));
    }

    public List<Long> toClose(Instant now) {
        return rounds.toClose(RoleGrants.dayOf(now));
    }

    public void begin(String unit, Instant now) {
        work.begin(unit, now);
    }

    public void remind(long roundId, Instant now) {
        work.remind(rounds.round(roundId), now);
    }

    public void close(long roundId, Instant now) {
        work.close(rounds.round(roundId), now);
    }
}
