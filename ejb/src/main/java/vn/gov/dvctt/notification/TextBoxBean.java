package vn.gov.dvctt.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The short transactions of whoever sends short messages. Nobody acts here: the rows were written, and recorded, by whoever caused them. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TextBoxBean {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Notices notices;

    public List<OutgoingText> due(Instant now, int most) {
        var due = em.createNamedQuery("TextMessage.due", TextMessage.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
        due.forEach(text -> text.taken(now));
        return due.stream().map(TextMessage::outgoing).toList();
    }

    public void sent(long id, String centreId, Instant now) {
        em.find(TextMessage.class, id).sent(centreId, now);
    }

    public void postpone(long id, String why, Instant now) {
        em.find(TextMessage.class, id).postpone(why, now);
    }

    public void giveUp(long id, String why, Instant now) {
        var text = em.find(TextMessage.class, id);
        text.giveUp(why);
        text.dispatchId().map(notices::dispatch).ifPresent(dispatch -> dispatch.bounced(why, now));
    }

    /** A receipt for something that is not known here is somebody else's. */
    public void received(String centreId, String status, Instant now) {
        em.createNamedQuery("TextMessage.ofCentre", TextMessage.class)
                .setParameter("centreId", centreId)
                .getResultList()
                .forEach(text -> {
                    text.received(status, now);
                    text.dispatchId().map(notices::dispatch).ifPresent(it -> told(it, status, now));
                });
    }

    /** SMPP 3.4, 5.2.28: what is under way or unknown decides nothing. */
    private static void told(Dispatch dispatch, String status, Instant now) {
        switch (status) {
            case "DELIVRD" -> dispatch.delivered(now);
            case "UNDELIV", "EXPIRED", "REJECTD", "DELETED" -> dispatch.bounced(status, now);
            default -> {}
        }
    }
}
