package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.BreachDueSoon;
import vn.gov.dvctt.shared.Role;

/** Warns of a breach, each in a short transaction of its own; its version lets one node do it. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BreachWarningBean {
    @Inject
    private Breaches breaches;

    @Inject
    private RoleGrants grants;

    @Inject
    private Event<Object> news;

    public List<Long> due(Instant now) {
        return breaches.toWarn(now.minus(Breach.TERM).plus(Breach.WARNED_BEFORE));
    }

    public void warn(long breachId, Instant now) {
        var breach = breaches.breach(breachId).orElseThrow();
        breach.warn(now);
        var people = grants.holders(Recertification.OPERATORS, Role.ACCOUNT_ADMIN, RoleGrants.dayOf(now));
        news.fire(new BreachDueSoon(breachId, people, breach.dueAt(), now));
    }
}
