package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.ChangeMatter;
import vn.gov.dvctt.account.api.CheckRow;
import vn.gov.dvctt.account.api.CheckView;
import vn.gov.dvctt.account.api.IdentityDecided;
import vn.gov.dvctt.account.api.IdentityDecided.Outcome;
import vn.gov.dvctt.account.api.IdentityDesk;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.ACCOUNT_ADMIN)
public class IdentityDeskBean implements IdentityDesk {
    private static final int PAGE = 25;

    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private Identities identities;

    @Inject
    private IdentityChecks checks;

    @Inject
    private AccountViews views;

    @Inject
    private Changes changes;

    @Inject
    private IdentityVault vault;

    @Inject
    private Event<IdentityDecided> news;

    @Override
    @Reading
    public Page<CheckRow> open(String cursor) {
        var after = cursor != null && cursor.matches("\\d{1,18}") ? Long.parseLong(cursor) : 0;
        var rows = checks.open(after, PAGE + 1);
        var shown = rows.subList(0, Math.min(PAGE, rows.size()));
        var next = rows.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : "";
        return new Page<>(shown, next);
    }

    /** Not marked as reading: whole numbers are shown, and the ledger shall say to whom. */
    @Override
    public CheckView check(long id) {
        var check = checks.check(id);
        var person = accounts.withRoles(check.accountId(), RoleGrants.dayOf(Instant.now()))
                .orElseThrow(() -> new Refusal("account.noCheck"));
        var identity = identity(check);
        return identity.view(check, views.person(person.account(), person.roles()), vault, others(identity));
    }

    @Override
    public void confirm(long id, String words) {
        var now = Instant.now();
        var me = own().id();
        var check = checks.check(id);
        check.confirm(me, words, now);
        var identity = identity(check);
        identities.holders(identity).forEach(holder -> lose(holder, me, words, now));
        note(identity, me, VerificationLevel.IDENTITY, now);
        identity.check(me, now);
        news.fire(new IdentityDecided(check.accountId(), Outcome.CHECKED, words.strip()));
    }

    private void lose(AccountIdentity holder, long me, String words, Instant now) {
        note(holder, me, VerificationLevel.CHANNEL, now);
        holder.release();
        news.fire(new IdentityDecided(holder.accountId(), Outcome.LOST, words.strip()));
    }

    @Override
    public void refuse(long id, String words) {
        var check = checks.check(id);
        check.refuse(own().id(), words, Instant.now());
        news.fire(new IdentityDecided(check.accountId(), Outcome.REFUSED, words.strip()));
    }

    private void note(AccountIdentity identity, long by, VerificationLevel level, Instant now) {
        var before = identity.isChecked() ? VerificationLevel.IDENTITY : VerificationLevel.CHANNEL;
        changes.note(identity.accountId(), by, ChangeMatter.LEVEL, before.name(), level.name(), now);
    }

    private AccountIdentity identity(IdentityCheck check) {
        return identities.of(check.accountId()).orElseThrow(() -> new Refusal("account.noCheck"));
    }

    private List<CheckView.Other> others(AccountIdentity identity) {
        return identities.holders(identity).stream()
                .flatMap(holder -> accounts.account(holder.accountId()).stream()
                        .map(account -> views.other(account, holder.isChecked())))
                .toList();
    }

    private Account own() {
        return accounts.own(context.getCallerPrincipal());
    }
}
