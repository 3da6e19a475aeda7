package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The mails to send. */
@ApplicationScoped
class Notices {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Event<NoticeWritten> news;

    void add(Notice notice) {
        em.persist(notice);
        news.fire(new NoticeWritten());
    }

    List<Notice> due(Instant now, int most) {
        return em.createNamedQuery("Notice.due", Notice.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    List<Notice> notices(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createNamedQuery("Notice.some", Notice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Notice notice(long id) {
        return em.find(Notice.class, id);
    }
}
