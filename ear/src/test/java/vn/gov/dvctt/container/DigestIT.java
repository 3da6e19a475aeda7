package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.notification.api.NoticeChannel;
import vn.gov.dvctt.notification.api.NoticeLanguage;
import vn.gov.dvctt.notification.api.PushBrowser;
import vn.gov.dvctt.notification.api.PushDesk;
import vn.gov.dvctt.notification.api.SaveWording;
import vn.gov.dvctt.notification.api.WordingDesk;
import vn.gov.dvctt.notification.api.WordingPlace;
import vn.gov.dvctt.shared.Role;

/** Words of notices belong to who may set them; browsers that show them to their person. */
@ExtendWith(ArquillianExtension.class)
class DigestIT {

    @Deployment
    static WebArchive tests() {
        return TestWar.of(DigestIT.class);
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
