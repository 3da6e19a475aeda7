package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.AskResultChange;
import vn.gov.dvctt.document.api.ResultChangeDesk;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Acts of the clerk on results that were issued. */
@Stateless
@RolesAllowed(Role.CLERK)
public class ResultChangeDeskBean implements ResultChangeDesk {
    @Inject
    private People people;

    @Inject
    private ResultRegister register;

    @Inject
    private Conversion conversion;

    @Inject
    private Results results;

    @Override
    public void ask(AskResultChange command) {
        var me = people.me();
        var result = register.toChange(me.unit(), command.resultId());
        result.refuseUnlessSeen(command.revision());
        result.refuseUnlessInForce();
        ChangeRules.check(command, result.words().areKnown());
        if (register.openChange(command.resultId()).isPresent()) {
            throw new Refusal("document.changeOpen");
        }
        register.add(new ResultChange(command, me, Instant.now()));
    }

    @Override
    public void takeBack(long changeId, int revision, String why) {
        var ground = ChangeRules.ground(why);
        var change = register.hold(people.me().unit(), changeId).change();
        change.refuseUnlessToSign();
        results.annul(change.prepared(), ground, Instant.now());
        change.takeBack(revision, ground);
    }

    @Override
    public long convert(long resultId) {
        var me = people.me();
        var result = register.toChange(me.unit(), resultId);
        result.refuseUnlessInForce();
        return conversion.copy(result, me.name(), Instant.now());
    }
}
