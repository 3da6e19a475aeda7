package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.ResultApprovalDesk;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.shared.Role;

/** The approver as second person for what befalls a result. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class ResultApprovalDeskBean implements ResultApprovalDesk {
    @Inject
    private People people;

    @Inject
    private ResultRegister register;

    @Inject
    private Replacing replacing;

    @Inject
    private Results results;

    @Override
    public String approve(long changeId, int revision) {
        var me = people.me();
        var now = Instant.now();
        var hand = register.hold(me.unit(), changeId);
        if (hand.change().kind() == ResultChangeKind.WITHDRAW) {
            hand.change().approve(me, revision, now);
            replacing.withdrawn(hand, now);
            return "";
        }
        var matter = hand.result().matter();
        if (results.areSigned(matter.unit(), matter.procedureCode())) {
            return replacing.prepared(hand, me, revision, now);
        }
        hand.change().approve(me, revision, now);
        return replacing.replaced(hand, me, now);
    }

    @Override
    public void reject(long changeId, int revision, String why) {
        var me = people.me();
        register.hold(me.unit(), changeId).change().reject(me, revision, ChangeRules.ground(why), Instant.now());
    }
}
