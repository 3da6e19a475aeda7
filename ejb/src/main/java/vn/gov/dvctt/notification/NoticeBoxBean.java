package vn.gov.dvctt.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.shared.BaseAddress;

/** The relay's short transactions. Nobody acts here: the rows were written, and recorded, by whoever caused them. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeBoxBean {
    @Inject
    private Notices notices;

    @EJB
    private People people;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Event<TextWritten> texts;

    /**
     * What is due, complete with address, name and the unit's full name; due again a little later should nothing be heard of it. That it is written down also puts
     * on disk what was only seen: H2 shows a commit before it is there, and a mail about something that a crash takes back cannot be called back.
     */
    public List<Outgoing> due(Instant now, int most) {
        var due = notices.due(now, most);
        due.forEach(notice -> notice.taken(now));
        return due.stream()
                .map(Notice::outgoing)
                .map(this::addressed)
                .filter(each -> !isTexted(each, now))
                .toList();
    }

    /** Who has a phone and no mail address reads it there: another row, sent on its own way. */
    private boolean isTexted(Outgoing notice, Instant now) {
        if (!notice.email().startsWith("+")) {
            return false;
        }
        var words = ShortWords.of(notice.kind(), notice.facts().and("base", BaseAddress.ofThisPortal()));
        em.persist(new TextMessage(
                notice.accountId(), notice.email(), words, notice.kind().isSecret(), now));
        notices.notice(notice.id()).sent(now);
        texts.fire(new TextWritten());
        return true;
    }

    private Outgoing addressed(Outgoing raw) {
        var facts = raw.facts();
        var unit = facts.values().get("unit");
        if (unit != null) {
            facts = facts.and("unit", people.unitName(unit));
        }
        var person = people.person(raw.accountId());
        var email = raw.email() == null ? people.channel(raw.accountId()) : raw.email();
        var name =
                facts.values().getOrDefault("name", person.map(it -> it.name()).orElse(""));
        return new Outgoing(raw.id(), raw.kind(), raw.accountId(), email, facts.and("name", name));
    }

    public void sent(List<Long> ids, Instant now) {
        notices.notices(ids).forEach(notice -> notice.sent(now));
    }

    public void postpone(long id, String why, Instant now) {
        notices.notice(id).postpone(why, now);
    }

    public void giveUp(long id, String why) {
        notices.notice(id).giveUp(why);
    }
}
