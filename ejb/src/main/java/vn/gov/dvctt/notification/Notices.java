package vn.gov.dvctt.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.notification.api.DispatchState;
import vn.gov.dvctt.notification.api.NoticeChannel;

/** What people are told, and its ways outside. */
@ApplicationScoped
class Notices {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Pushes pushes;

    @Inject
    private Event<NoticeWritten> news;

    /** With a dispatch for each way that the matrix and the person want. */
    void add(Notice notice) {
        em.persist(notice);
        var decision = Matrix.of(notice.kind());
        var choices = decision.ways().values().stream().anyMatch(Wish::isChoice)
                ? choices(notice.accountId())
                : List.<Choice>of();
        for (var channel : NoticeChannel.values()) {
            if (wanted(decision, channel, choices) && isThere(channel, notice)) {
                em.persist(new Dispatch(notice, channel, decision.lane(), notice.writtenAt()));
            }
        }
        news.fire(new NoticeWritten(decision.lane()));
    }

    /** Nobody is told in a browser who has none. */
    private boolean isThere(NoticeChannel channel, Notice notice) {
        return channel != NoticeChannel.PUSH || pushes.count(notice.accountId()) > 0;
    }

    static boolean wanted(Decision decision, NoticeChannel channel, List<Choice> choices) {
        var wish = decision.ways().get(channel);
        if (!wish.isChoice()) {
            return wish == Wish.MUST;
        }
        return choices.stream()
                .filter(choice -> choice.isAbout(decision.matter(), channel))
                .findFirst()
                .map(Choice::wanted)
                .orElse(wish == Wish.ON);
    }

    List<Choice> choices(long account) {
        return em.createNamedQuery("Choice.of", Choice.class)
                .setParameter("account", account)
                .getResultList();
    }

    void add(Choice choice) {
        em.persist(choice);
    }

    List<Notice> of(long account, long before, int most) {
        return em.createNamedQuery("Notice.of", Notice.class)
                .setParameter("account", account)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    int unseen(long account, int most) {
        return em.createNamedQuery("Notice.unseen", Long.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    void see(long account, long last, Instant now) {
        em.createNamedQuery("Notice.see")
                .setParameter("account", account)
                .setParameter("last", last)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<Dispatch> due(NoticeChannel channel, Lane lane, Instant now, int most) {
        return em.createNamedQuery("Dispatch.due", Dispatch.class)
                .setParameter("channel", channel)
                .setParameter("lane", lane)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    List<Dispatch> inState(DispatchState state, long before, int most) {
        return em.createNamedQuery("Dispatch.inState", Dispatch.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    List<Dispatch> about(String number, long account, int most) {
        return em.createNamedQuery("Dispatch.about", Dispatch.class)
                .setParameter("about", number)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    List<Dispatch> ofNotice(long notice, NoticeChannel channel) {
        return em.createNamedQuery("Dispatch.ofNotice", Dispatch.class)
                .setParameter("notice", notice)
                .setParameter("channel", channel)
                .getResultList();
    }

    List<Dispatch> dispatches(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createNamedQuery("Dispatch.some", Dispatch.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Dispatch dispatch(long id) {
        return em.find(Dispatch.class, id);
    }

    void add(TextMessage text) {
        em.persist(text);
    }
}
