package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.AccountLeft;
import vn.gov.dvctt.account.api.ChangeMatter;
import vn.gov.dvctt.account.api.LeaveDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Sessions need not be ended one by one: each asks for the standing on its next request, and an account that is not active has none. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class LeaveDeskBean implements LeaveDesk {
    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private HashGate hashes;

    @Inject
    private Identities identities;

    @Inject
    private Memberships memberships;

    @Inject
    private Changes changes;

    @Inject
    private Event<AccountLeft> news;

    @Override
    public void suspend(String password) {
        var now = Instant.now();
        var me = proven(password, now);
        me.suspend();
        changes.note(
                me.id(), me.id(), ChangeMatter.STATE, AccountState.ACTIVE.name(), AccountState.SUSPENDED.name(), now);
        news.fire(new AccountLeft(me.id(), me.name(), me.email(), false));
    }

    @Override
    public void cancel(String password) {
        var now = Instant.now();
        var me = proven(password, now);
        if (me.isProven()) {
            news.fire(new AccountLeft(me.id(), me.name(), me.email(), true));
        }
        memberships.mine(me.id()).forEach(membership -> membership.leave(now));
        memberships.members(me.id()).forEach(membership -> membership.remove(now));
        identities.of(me.id()).ifPresent(AccountIdentity::forget);
        changes.forget(me.id());
        me.cancel(now);
    }

    /** A browser left open is no proof of who sits before it. */
    private Account proven(String password, Instant now) {
        var me = own();
        var wait = throttle.enter(GuessKind.PROOF, me.id(), now);
        if (wait > 0) {
            throw new Refusal("account.wait", wait);
        }
        if (!hashes.matches(me.password(), password == null ? "" : password)) {
            throw new Refusal("account.password");
        }
        throttle.settle(GuessKind.PROOF, me.id());
        return me;
    }

    private Account own() {
        return accounts.own(context.getCallerPrincipal());
    }
}
