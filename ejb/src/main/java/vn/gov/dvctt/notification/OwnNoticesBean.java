package vn.gov.dvctt.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.notification.api.ChoiceRow;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.notification.api.NoticeMatter;
import vn.gov.dvctt.notification.api.NoticeRow;
import vn.gov.dvctt.notification.api.OwnNotices;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** One's own notices and wishes; an organisation's, for whoever acts for it. */
@Stateless
@RolesAllowed({Role.CITIZEN, Role.OFFICIAL, Role.OPERATOR})
public class OwnNoticesBean implements OwnNotices {
    private static final int PAGE = 20;
    private static final int COUNTED = 100;

    @Inject
    private People people;

    @Inject
    private Notices notices;

    @Inject
    private Wordings wordings;

    @Override
    @Reading
    public Page<NoticeRow> notices(String after) {
        var me = people.acting(Right.SEE);
        var found = notices.of(me.id(), Place.before(after), PAGE + 1);
        var rows = found.stream().limit(PAGE).map(notice -> row(notice, me)).toList();
        return new Page<>(
                rows,
                found.size() <= PAGE ? "" : String.valueOf(rows.get(PAGE - 1).id()));
    }

    @Override
    @Reading
    public int unread() {
        return notices.unseen(people.acting(Right.SEE).id(), COUNTED);
    }

    @Override
    public void seen(long id) {
        notices.see(people.acting(Right.SEE).id(), id, Instant.now());
    }

    @Override
    @Reading
    public NoticeLanguage language() {
        return wordings.language(people.acting(Right.SEE).id());
    }

    @Override
    public void speak(NoticeLanguage language) {
        wordings.speak(people.acting(Right.PREPARE).id(), language);
    }

    @Override
    @Reading
    public List<ChoiceRow> choices() {
        var me = people.acting(Right.SEE);
        var choices = notices.choices(me.id());
        var rows = new ArrayList<ChoiceRow>();
        for (var matter : matters(me)) {
            for (var channel : NoticeChannel.values()) {
                var decision = decision(matter);
                var wish = decision.ways().get(channel);
                if (wish != Wish.NEVER) {
                    var wanted = Notices.wanted(decision, channel, choices);
                    rows.add(new ChoiceRow(matter, channel, wish == Wish.MUST, wanted));
                }
            }
        }
        return rows;
    }

    @Override
    public void choose(List<ChoiceRow> choices) {
        var me = people.acting(Right.PREPARE);
        var known = notices.choices(me.id());
        for (var row : choices) {
            refuseUnlawful(me, row);
            known.stream()
                    .filter(choice -> choice.isAbout(row.matter(), row.channel()))
                    .findFirst()
                    .ifPresentOrElse(
                            choice -> choice.change(row.wanted(), Instant.now()),
                            () -> notices.add(new Choice(me.id(), row, Instant.now())));
        }
    }

    private static void refuseUnlawful(Person me, ChoiceRow row) {
        if (!matters(me).contains(row.matter())
                || !decision(row.matter()).ways().get(row.channel()).isChoice()) {
            throw new Refusal("notice.lawful");
        }
        if (row.wanted()
                && row.channel() != NoticeChannel.MAIL
                && row.channel() != NoticeChannel.PUSH
                && me.prefill().getOrDefault("phone", "").isEmpty()) {
            throw new Refusal("notice.noPhone");
        }
    }

    /** What somebody of this audience is told of: an official is no applicant. */
    private static EnumSet<NoticeMatter> matters(Person me) {
        var audience = me.roles().contains(Role.OFFICIAL)
                ? "OFFICIAL"
                : me.roles().contains(Role.OPERATOR) ? "OPERATOR" : "APPLICANT";
        var found = EnumSet.noneOf(NoticeMatter.class);
        Arrays.stream(NoticeKind.values())
                .map(Matrix::of)
                .filter(decision -> decision.audience().equals(audience)
                        || decision.audience().equals("OWNER"))
                .forEach(decision -> found.add(decision.matter()));
        return found;
    }

    /** All kinds of a matter are decided alike. */
    private static Decision decision(NoticeMatter matter) {
        return Arrays.stream(NoticeKind.values())
                .map(Matrix::of)
                .filter(decision -> decision.matter() == matter)
                .findFirst()
                .orElseThrow();
    }

    private NoticeRow row(Notice notice, Person me) {
        var facts = notice.facts().and("base", "").and("name", me.name());
        var unit = facts.values().get("unit");
        if (unit != null) {
            facts = facts.and("unit", people.unitName(unit));
        }
        var letter = Letter.of(wordings.of(notice, NoticeChannel.MAIL, wordings.language(me.id())), facts);
        return new NoticeRow(
                notice.id(),
                letter.subject(),
                letter.body(),
                Matrix.of(notice.kind()).audience().equals("APPLICANT") ? notice.about() : "",
                notice.writtenAt(),
                notice.isSeen());
    }
}
