package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.SupportConsents;
import vn.gov.dvctt.account.api.SupportPageKind;
import vn.gov.dvctt.shared.Refusal;

/** For other features only; the desk that calls it has asked who it is. */
@Stateless
@PermitAll
public class SupportConsentsBean implements SupportConsents {
    @Inject
    private Consents consents;

    @Inject
    private People people;

    @Override
    public void look(long accountId, SupportPageKind page, String subject) {
        var now = Instant.now();
        var me = people.me().id();
        consents.open(accountId, now).filter(open -> open.isOf(me)).orElseThrow(() -> new Refusal("account.noConsent"));
        consents.add(new SupportLook(accountId, me, page, subject, now));
    }
}
