package vn.gov.dvctt.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.shared.BaseAddress;

/** The relay's short transactions. Nobody acts here: the rows were written, and recorded, by whoever caused them. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeBoxBean {
    @Inject
    private Notices notices;

    @Inject
    private Wordings wordings;

    @Inject
    private Pushes pushes;

    @EJB
    private People people;

    @Inject
    private Event<TextWritten> texts;

    /**
     * What is due, complete with address, name and the unit's full name; due again a little later should nothing be heard of it. That it is written down also puts
     * on disk what was only seen: H2 shows a commit before it is there, and a mail about something that a crash takes back cannot be called back.
     */
    public List<Outgoing> due(NoticeChannel channel, Lane lane, Instant now, int most) {
        var due = notices.due(channel, lane, now, most);
        due.forEach(dispatch -> dispatch.taken(now));
        var raw = due.stream().map(Dispatch::outgoing).toList();
        var languages = wordings.languages(
                raw.stream().map(Outgoing::accountId).distinct().toList());
        return raw.stream()
                .map(each -> addressed(each, languages.getOrDefault(each.accountId(), NoticeLanguage.VI)))
                .filter(each -> !isTexted(each, now))
                .toList();
    }

    /** What goes to a phone becomes another row, sent on its own way: the short message somebody wants, and the notice of whoever has proven no mail address. */
    private boolean isTexted(Outgoing out, Instant now) {
        if (out.channel() == NoticeChannel.SOCIAL
                || out.channel() == NoticeChannel.PUSH
                || out.channel() == NoticeChannel.MAIL && !out.address().startsWith("+")) {
            return false;
        }
        var dispatch = notices.dispatch(out.id());
        if (out.address().isEmpty()) {
            dispatch.bounced("no phone", now);
            return true;
        }
        var words = ShortWords.of(out.wording(), out.facts().and("base", BaseAddress.ofThisPortal()));
        var secret = out.kind().isSecret();
        var earliest = secret || Matrix.of(out.kind()).anyHour()
                ? now
                : QuietHours.ofThisPortal().after(now);
        var text = new TextMessage(out.accountId(), out.address(), words, secret, now);
        text.waitFor(earliest, out.id());
        notices.add(text);
        dispatch.sent(now);
        texts.fire(new TextWritten());
        return true;
    }

    private Outgoing addressed(Outgoing raw, NoticeLanguage language) {
        var facts = raw.facts();
        var unit = facts.values().get("unit");
        if (unit != null) {
            facts = facts.and("unit", people.unitName(unit));
        }
        var person = people.person(raw.accountId());
        var name =
                facts.values().getOrDefault("name", person.map(it -> it.name()).orElse(""));
        var phone = person.map(it -> it.prefill().getOrDefault("phone", "")).orElse("");
        var address = raw.channel() == NoticeChannel.MAIL ? mail(raw) : phone;
        // whoever has proven a phone instead of a mail address is told by a short message
        var channel =
                raw.channel() == NoticeChannel.MAIL && address.startsWith("+") ? NoticeChannel.SMS : raw.channel();
        return new Outgoing(
                raw.id(),
                raw.noticeId(),
                raw.kind(),
                raw.channel(),
                raw.accountId(),
                address,
                facts.and("name", name),
                wordings.of(raw.kind(), raw.facts(), channel, language));
    }

    private String mail(Outgoing raw) {
        return raw.address() == null ? people.channel(raw.accountId()) : raw.address();
    }

    public void sent(List<Long> ids, Instant now) {
        notices.dispatches(ids).forEach(dispatch -> dispatch.sent(now));
    }

    public void postpone(long id, String why, Instant now) {
        notices.dispatch(id).postpone(why, now);
    }

    public void bounced(long id, String why, Instant now) {
        notices.dispatch(id).bounced(why, now);
    }

    public List<PushPlace> browsers(long account) {
        return pushes.of(account);
    }

    /** A browser that is gone for good. */
    public void forget(long pushPlace) {
        pushes.drop(pushPlace);
    }

    /** A mail came back, long after it had left; whatever else comes back is no affair of ours. */
    public void cameBack(long noticeId, String why, Instant now) {
        notices.ofNotice(noticeId, NoticeChannel.MAIL).forEach(dispatch -> dispatch.bounced(why, now));
    }
}
