package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.SignerName;
import vn.gov.dvctt.document.api.SigningKey;
import vn.gov.dvctt.shared.Refusal;

/** Whoever signs for an agency signs in their own name; where a certificate is registered for the account, with that one. */
@Dependent
class OfficialKeys {
    @Inject
    private People people;

    /** At least one of them has to be the caller's. */
    void refuseUnlessOwn(List<SigningKey> keys) {
        var me = people.me();
        var wanted = new SignerName(me.name());
        var named = keys.stream()
                .filter(key -> new SignerName(key.holder()).equals(wanted))
                .toList();
        if (named.isEmpty()) {
            throw new Refusal("signing.otherPerson", keys.get(0).holder(), me.name());
        }
        var registered = people.certificate(me.id());
        if (!registered.isEmpty()
                && named.stream().noneMatch(key -> key.sha256().equals(registered))) {
            throw new Refusal("signing.otherCertificate");
        }
    }
}
