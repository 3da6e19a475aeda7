package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.ResultApprovalDesk;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.document.api.ResultEnded;
import vn.gov.dvctt.shared.Role;

/** The approver as second person for what befalls a result. The new one, the mark on the old one and the news are one transaction. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class ResultApprovalDeskBean implements ResultApprovalDesk {
    @Inject
    private People people;

    @Inject
    private ResultRegister register;

    @Inject
    private ResultPrinting printing;

    @Inject
    private Event<ResultEnded> news;

    @Override
    public String approve(long changeId, int revision) {
        var me = people.me();
        var now = Instant.now();
        var change = register.change(changeId);
        var result = register.toChange(me.unit(), change.resultId());
        change.approve(me, revision, now);
        var successor = change.kind() == ResultChangeKind.WITHDRAW
                ? withdrawn(result, change, now)
                : replaced(result, change, me.name(), now);
        tell(result, successor, change.ground(), now);
        return successor;
    }

    @Override
    public void reject(long changeId, int revision, String why) {
        var me = people.me();
        var change = register.change(changeId);
        register.ofUnit(me.unit(), change.resultId());
        change.reject(me, revision, ChangeRules.ground(why), Instant.now());
    }

    private static String withdrawn(ResultDocument result, ResultChange change, Instant now) {
        result.withdraw(change.ground(), now);
        return "";
    }

    private String replaced(ResultDocument result, ResultChange change, String approver, Instant now) {
        result.refuseUnlessInForce();
        var words = change.words(result.words(), approver);
        var called = result.number().isEmpty() ? result.matter().dossierCode() : result.number();
        var next = printing.issue(result.matter(), result.type(), words, called, now);
        register.flush();
        result.replacedBy(next, change.ground(), now);
        return next.number();
    }

    private void tell(ResultDocument result, String successor, String ground, Instant now) {
        var matter = result.matter();
        news.fire(new ResultEnded(
                matter.submissionNumber(),
                matter.dossierCode(),
                matter.applicantId(),
                result.number(),
                successor,
                ground,
                now));
    }
}
