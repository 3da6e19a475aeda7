package vn.gov.dvctt.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.SaveWording;
import vn.gov.dvctt.notification.api.WordingDesk;
import vn.gov.dvctt.notification.api.WordingPlace;
import vn.gov.dvctt.notification.api.WordingPreview;
import vn.gov.dvctt.notification.api.WordingRow;
import vn.gov.dvctt.notification.api.WordingView;
import vn.gov.dvctt.shared.BaseAddress;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Words of one's own: an agency's for its notices, the operator's for all. */
@Stateless
@RolesAllowed({Role.OPERATOR, Role.AGENCY_ADMIN})
public class WordingDeskBean implements WordingDesk {
    private static final Set<String> OF_AGENCIES = Set.of("APPLICANT", "OFFICIAL");

    @Inject
    private People people;

    @Inject
    private Wordings wordings;

    @Override
    @Reading
    public List<WordingRow> kinds() {
        var me = people.me();
        var own = wordings.latest();
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> isOf(me, kind))
                .map(kind -> new WordingRow(
                        kind.name(), subject(kind), Matrix.of(kind).matter(), (int) own.stream()
                                .filter(each -> each.isAbout(kind, unit(me)))
                                .filter(each -> each.words().isPresent())
                                .count()))
                .toList();
    }

    @Override
    @Reading
    public WordingView wording(WordingPlace place) {
        var me = people.me();
        var kind = kind(me, place);
        var supplied = supplied(kind, place);
        var own = own(me, kind, place);
        var rules = new WordingRules(kind, place.channel());
        return new WordingView(
                place,
                subject(kind),
                own.flatMap(NoticeWording::words).orElse(supplied),
                supplied,
                own.flatMap(NoticeWording::words).isPresent(),
                rules.placeholders(),
                rules.required(),
                channels(kind),
                own.map(NoticeWording::savedAt).orElse(null));
    }

    @Override
    @Reading
    public WordingPreview preview(SaveWording command) {
        var place = command.place();
        var kind = kind(people.me(), place);
        var rules = new WordingRules(kind, place.channel());
        var words = rules.checked(command.words());
        var facts = SampleFacts.of(rules.placeholders(), BaseAddress.ofThisPortal());
        var wording = Wording.supplied(kind, place.language());
        if (place.channel() == NoticeChannel.MAIL) {
            var letter = Letter.of(wording.withLetter(words), facts);
            return new WordingPreview(letter.subject(), letter.text(), 0);
        }
        var brief = ShortWords.of(wording.withBrief(words), facts);
        return new WordingPreview(
                "",
                brief,
                place.channel() == NoticeChannel.SMS ? TextParts.of(brief, 0).size() : 0);
    }

    @Override
    public void save(SaveWording command) {
        var me = people.me();
        var place = command.place();
        var kind = kind(me, place);
        var words = new WordingRules(kind, place.channel()).checked(command.words());
        wordings.add(new NoticeWording(kind, place, unit(me), words, me.id(), Instant.now()));
    }

    @Override
    public void takeBack(WordingPlace place) {
        var me = people.me();
        var kind = kind(me, place);
        wordings.add(new NoticeWording(kind, place, unit(me), "", me.id(), Instant.now()));
    }

    private java.util.Optional<NoticeWording> own(Person me, NoticeKind kind, WordingPlace place) {
        var wanted = NoticeWording.place(kind, place.channel(), place.language(), unit(me));
        return wordings.latest().stream()
                .filter(each -> each.place().equals(wanted))
                .findFirst();
    }

    private static String supplied(NoticeKind kind, WordingPlace place) {
        var wording = Wording.supplied(kind, place.language());
        if (place.channel() == NoticeChannel.MAIL) {
            return wording.letter().strip();
        }
        return wording.brief().isEmpty()
                ? wording.letter().lines().findFirst().orElse("") + ". ${base}"
                : wording.brief();
    }

    private static String subject(NoticeKind kind) {
        return Wording.supplied(kind, vn.gov.dvctt.notification.api.NoticeLanguage.VI)
                .letter()
                .lines()
                .findFirst()
                .orElse("");
    }

    private static List<NoticeChannel> channels(NoticeKind kind) {
        return Arrays.stream(NoticeChannel.values())
                .filter(channel -> Matrix.of(kind).ways().get(channel) != Wish.NEVER)
                .toList();
    }

    private static NoticeKind kind(Person me, WordingPlace place) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(place.kind()))
                .filter(kind -> isOf(me, kind) && channels(kind).contains(place.channel()))
                .findFirst()
                .orElseThrow(() -> new Refusal("notice.notFound"));
    }

    private static boolean isOf(Person me, NoticeKind kind) {
        return me.roles().contains(Role.OPERATOR)
                || OF_AGENCIES.contains(Matrix.of(kind).audience());
    }

    private static String unit(Person me) {
        return me.roles().contains(Role.OPERATOR) ? NoticeWording.EVERYWHERE : me.unit();
    }
}
