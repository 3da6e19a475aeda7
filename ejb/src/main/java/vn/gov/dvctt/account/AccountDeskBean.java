package vn.gov.dvctt.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.AccountClosed;
import vn.gov.dvctt.account.api.AccountDesk;
import vn.gov.dvctt.account.api.AccountReactivated;
import vn.gov.dvctt.account.api.AccountRow;
import vn.gov.dvctt.account.api.AccountSuspended;
import vn.gov.dvctt.account.api.AccountView;
import vn.gov.dvctt.account.api.AccountsMerged;
import vn.gov.dvctt.account.api.Fault;
import vn.gov.dvctt.account.api.MeasureKind;
import vn.gov.dvctt.account.api.MergeAccounts;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.SuspendAccount;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Reading is support's too; what changes an account is the account administrator's alone. */
@Stateless
@RolesAllowed(Role.ACCOUNT_ADMIN)
public class AccountDeskBean implements AccountDesk {
    @Inject
    private Accounts accounts;

    @Inject
    private Applicants applicants;

    @Inject
    private Measures measures;

    @Inject
    private IdentityChecks checks;

    @Inject
    private AccountViews views;

    @Inject
    private People people;

    @Inject
    private Event<Object> news;

    @Override
    @Reading
    @RolesAllowed({Role.SUPPORT, Role.ACCOUNT_ADMIN})
    public Page<AccountRow> find(String words, String after) {
        return applicants.page(words == null ? "" : words, after == null ? "" : after);
    }

    @Override
    @Reading
    @RolesAllowed({Role.SUPPORT, Role.ACCOUNT_ADMIN})
    public AccountView account(long accountId) {
        var done = measures.of(accountId);
        var names = accounts.names(done.stream().map(Measure::by).collect(Collectors.toSet()));
        var history = done.stream().map(measure -> measure.row(names)).toList();
        var account = applicant(accountId);
        return views.applicant(
                account,
                checks.openOf(accountId).map(IdentityCheck::id).orElse(0L),
                applicants.mergedTo(accountId).orElse(0L),
                history);
    }

    @Override
    public void suspend(SuspendAccount command) {
        refuse(command.faults());
        var now = Instant.now();
        var account = applicant(command.accountId());
        account.lock();
        record(MeasureKind.SUSPENDED, account, command.ground(), now);
        news.fire(new AccountSuspended(account.id(), account.name(), command.ground(), now));
        news.fire(new AccountClosed(account.id(), now));
    }

    @Override
    public void reactivate(SuspendAccount command) {
        refuse(command.faults());
        var now = Instant.now();
        var account = applicant(command.accountId());
        account.unlock();
        record(MeasureKind.REACTIVATED, account, command.ground(), now);
        news.fire(new AccountReactivated(account.id(), account.name(), command.ground(), now));
    }

    private void record(MeasureKind kind, Account account, String ground, Instant now) {
        measures.add(new Measure(kind, account.id(), ground, people.me().id(), now));
    }

    @Override
    public void merge(MergeAccounts command) {
        refuse(command.faults());
        if (command.fromId() == command.intoId()) {
            throw new Refusal("account.mergeSelf");
        }
        var now = Instant.now();
        var from = applicant(command.fromId());
        var into = applicant(command.intoId());
        from.mergeInto(into);
        applicants.point(new MergedAccount(from.id(), into.id(), now));
        long by = people.me().id();
        measures.add(new Measure(MeasureKind.MERGED_AWAY, from.id(), command.ground(), by, now).with(into.id()));
        measures.add(new Measure(MeasureKind.MERGED_INTO, into.id(), command.ground(), by, now).with(from.id()));
        news.fire(new AccountsMerged(from.id(), into.id(), into.name(), from.email(), into.email(), now));
        news.fire(new AccountClosed(from.id(), now));
    }

    private Account applicant(long id) {
        return accounts.account(id)
                .filter(account -> !account.isStaff())
                .orElseThrow(() -> new Refusal("account.notFound"));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal("account.faults");
        }
    }
}
