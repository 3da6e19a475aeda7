package vn.gov.dvctt.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import vn.gov.dvctt.notification.api.DayReviewed;

/** Tells of one day what failed on it, in one transaction with the row that says so. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DigestBean {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Event<DayReviewed> news;

    /** Whether it was not told before. */
    public boolean review(LocalDate day, Instant now) {
        if (em.find(Digest.class, day) != null) {
            return false;
        }
        em.persist(new Digest(day, now));
        em.flush();
        news.fire(new DayReviewed(day, now));
        return true;
    }
}
