package vn.gov.dvctt.delivery;

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
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.delivery.api.ResultUncollected;
import vn.gov.dvctt.procedure.api.ReturnWay;

/** Reminds applicants of results that lie ready: after a week, and twice more. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Reminding {
    private static final int MOST = 200;

    @Inject
    private Deliveries deliveries;

    @Inject
    private People people;

    @Inject
    private Event<ResultUncollected> news;

    public List<Long> due(Instant now) {
        return deliveries.toRemind(now, MOST);
    }

    public void remind(long id, Instant now) {
        var delivery = deliveries.held(id);
        if (!delivery.remindsAt(now)) {
            return;
        }
        delivery.reminded(now);
        news.fire(new ResultUncollected(
                delivery.dossierId(),
                delivery.submissionNumber(),
                delivery.dossierCode(),
                delivery.applicantId(),
                people.unitName(delivery.unit()),
                delivery.way() == ReturnWay.COUNTER,
                delivery.readyAt(),
                now));
    }
}
