package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.notification.api.DispatchDesk;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.notification.api.PushBrowser;
import vn.gov.dvctt.notification.api.PushDesk;
import vn.gov.dvctt.notification.api.SaveWording;
import vn.gov.dvctt.notification.api.WordingDesk;
import vn.gov.dvctt.notification.api.WordingPlace;
import vn.gov.dvctt.shared.Role;

/** What did not arrive is told to those in charge, once; words belong to who may set them; browsers to their person. */
@ExtendWith(ArquillianExtension.class)
class DigestIT {
    private static final Duration A_DAY = Duration.ofDays(1);

    @Deployment
    static WebArchive tests() {
        return TestWar.of(DigestIT.class);
    }

    @Test
    void whatFailedYesterdayIsToldOnce() throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.submitted(owner);
        var number = Filing.submissionNumber(dossier);
        // the postman must not say "sent" after it was made to come back
        Await.equal(
                0L,
                () -> Database.number(
                        "select count(*) from notice_dispatch where account_id = ? and state = 'QUEUED'", owner.id()));
        Database.change(
                "update notice_dispatch set state = 'BOUNCED', settled_at = ?, trouble = '550 no such mailbox' where account_id = ?",
                Timestamp.from(Instant.now().minus(A_DAY)),
                owner.id());
        Database.change("delete from notice_digest");
        var operator = Actor.operator();
        var intake = Filing.intake();
        long before = told(intake, number);
        operator.call(() -> {
            Desks.of(DispatchDesk.class).review();
            return operator;
        });
        assertEquals(before + 1, told(intake, number));
        var support = Database.number("select min(account_id) from role_grant where role_name = 'SUPPORT'");
        assertTrue(Database.one(
                        "select facts from notice where account_id = ? and subject = 'DIGEST_FAILED' order by id desc",
                        support)
                .contains("550 no such mailbox"));
        assertTrue(assertThrows(
                        Exception.class,
                        () -> operator.call(() -> {
                            Desks.of(DispatchDesk.class).review();
                            return operator;
                        }))
                .toString()
                .contains("notice.reviewed"));
    }

    private static long told(Actor official, String number) {
        return Database.all(
                        "select facts from notice where subject = 'DUTY_UNREACHED' and account_id = " + official.id())
                .stream()
                .filter(facts -> facts.contains(number))
                .count();
    }

    @Test
    void anAgencyWordsItsOwnNoticesOnly() throws Exception {
        var place = new WordingPlace("DOSSIER_SUBMITTED", NoticeChannel.MAIL, NoticeLanguage.VI);
        var words = "Đơn vị đã nhận ${number}\n\nKính gửi ${name},\n\nCảm ơn.";
        var admin = Actor.colleague(Filing.UNIT, Role.AGENCY_ADMIN);
        admin.call(() -> {
            Desks.of(WordingDesk.class).save(new SaveWording(place, words));
            return place;
        });
        assertTrue(admin.call(() -> Desks.of(WordingDesk.class).wording(place)).own());
        var other = Actor.colleague("TNN", Role.AGENCY_ADMIN);
        assertTrue(!other.call(() -> Desks.of(WordingDesk.class).wording(place)).own());
        var account = new WordingPlace("PASSWORD_FORGOTTEN", NoticeChannel.MAIL, NoticeLanguage.VI);
        assertTrue(assertThrows(
                        Exception.class,
                        () -> admin.call(() -> Desks.of(WordingDesk.class).wording(account)))
                .toString()
                .contains("notice.notFound"));
        admin.call(() -> {
            Desks.of(WordingDesk.class).takeBack(place);
            return place;
        });
        assertTrue(!admin.call(() -> Desks.of(WordingDesk.class).wording(place)).own());
    }

    @Test
    void aBrowserIsItsPersonsAndOnKnownServicesOnly() throws Exception {
        var person = Actor.citizen();
        var key = person.call(() -> Desks.of(PushDesk.class).key());
        var secret = "AAAAAAAAAAAAAAAAAAAAAA";
        var known = new PushBrowser("https://fcm.googleapis.com/fcm/send/" + person.id(), key, secret);
        person.call(() -> {
            Desks.of(PushDesk.class).subscribe(known);
            Desks.of(PushDesk.class).subscribe(known);
            return known;
        });
        assertEquals(1, person.call(() -> Desks.of(PushDesk.class).browsers()));
        var stranger = new PushBrowser("https://169.254.169.254/latest", key, secret);
        assertTrue(assertThrows(
                        Exception.class,
                        () -> person.call(() -> {
                            Desks.of(PushDesk.class).subscribe(stranger);
                            return stranger;
                        }))
                .toString()
                .contains("notice.pushService"));
        var heir = Actor.citizen();
        heir.call(() -> {
            Desks.of(PushDesk.class).subscribe(known);
            return known;
        });
        assertEquals(0, person.call(() -> Desks.of(PushDesk.class).browsers()), "who signed in there last");
        heir.call(() -> {
            Desks.of(PushDesk.class).unsubscribe();
            return known;
        });
        assertEquals(0, heir.call(() -> Desks.of(PushDesk.class).browsers()));
    }
}
