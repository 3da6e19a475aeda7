package vn.gov.dvctt.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Base64;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.notification.api.PushBrowser;
import vn.gov.dvctt.notification.api.PushDesk;
import vn.gov.dvctt.shared.Installation;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** One's own browsers; an organisation's, for whoever acts for it. */
@Stateless
@RolesAllowed({Role.CITIZEN, Role.OFFICIAL, Role.OPERATOR})
public class PushDeskBean implements PushDesk {
    private static final int LONGEST = 1000;
    private static final int POINT = 65;
    private static final int SECRET = 16;

    @Inject
    private People people;

    @Inject
    private Pushes pushes;

    @Override
    @Reading
    public String key() {
        people.acting(Right.SEE);
        var key = PushSettings.of(Installation.ofThisPortal()).keys().getApplicationServerKey();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    @Override
    @Reading
    public int browsers() {
        return pushes.count(people.acting(Right.SEE).id());
    }

    @Override
    public void subscribe(PushBrowser browser) {
        var me = people.acting(Right.SEE);
        if (browser.endpoint().length() > LONGEST
                || !PushSettings.of(Installation.ofThisPortal()).isKnown(browser.endpoint())) {
            throw new Refusal("notice.pushService");
        }
        if (bytes(browser.p256dh()) != POINT || bytes(browser.auth()) != SECRET) {
            throw new Refusal("notice.pushKeys");
        }
        pushes.keep(me.id(), browser, Instant.now());
    }

    @Override
    public void unsubscribe() {
        pushes.leave(people.acting(Right.SEE).id());
    }

    private static int bytes(String key) {
        try {
            return Base64.getUrlDecoder().decode(key).length;
        } catch (IllegalArgumentException notBase64) {
            return 0;
        }
    }
}
