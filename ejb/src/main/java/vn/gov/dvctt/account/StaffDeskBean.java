package vn.gov.dvctt.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.AccountClosed;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.EndRole;
import vn.gov.dvctt.account.api.Fault;
import vn.gov.dvctt.account.api.FindStaff;
import vn.gov.dvctt.account.api.GiveRole;
import vn.gov.dvctt.account.api.HandedBack;
import vn.gov.dvctt.account.api.LeaveOffice;
import vn.gov.dvctt.account.api.MeasureKind;
import vn.gov.dvctt.account.api.OfficialLeft;
import vn.gov.dvctt.account.api.OpenStaff;
import vn.gov.dvctt.account.api.RegisterCertificate;
import vn.gov.dvctt.account.api.RoleConflict;
import vn.gov.dvctt.account.api.StaffDesk;
import vn.gov.dvctt.account.api.StaffFault;
import vn.gov.dvctt.account.api.StaffRow;
import vn.gov.dvctt.account.api.StaffView;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** One desk for two roles that do the same, each as far as its {@link Reach}. */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.ACCOUNT_ADMIN})
public class StaffDeskBean implements StaffDesk {
    private static final int MOST_LINES = 500;

    @Inject
    private Reach reach;

    @Inject
    private Accounts accounts;

    @Inject
    private StaffAccounts staff;

    @Inject
    private StaffOpening opening;

    @Inject
    private RoleGrants grants;

    @Inject
    private RoleGiving giving;

    @Inject
    private Duties duties;

    @Inject
    private Measures measures;

    @Inject
    private OfficialCertificates certificates;

    @Inject
    private Event<Object> news;

    @Override
    @Reading
    public Page<StaffRow> staff(FindStaff filter, String after) {
        return staff.page(reach.within(filter), after, RoleGrants.dayOf(Instant.now()));
    }

    @Override
    @Reading
    public StaffView person(long accountId) {
        var account = reach.staff(accountId);
        var today = RoleGrants.dayOf(Instant.now());
        var given = grants.of(accountId);
        var done = measures.of(accountId);
        var ids = Stream.concat(
                        given.stream().flatMap(RoleGrant::people), done.stream().map(Measure::by))
                .collect(Collectors.toSet());
        var names = accounts.names(ids);
        var held = grants.inForce(List.of(accountId), today).stream()
                .map(RoleGrant::role)
                .toList();
        return new StaffView(
                AccountViews.staffRow(account, held),
                account.phone(),
                account.openedAt(),
                reach.mayGive(account.kind()),
                account.id() == reach.me().id(),
                certificates.of(accountId).orElse(null),
                given.stream().map(grant -> grant.row(today, names)).toList(),
                done.stream().map(measure -> measure.row(names)).toList(),
                measures.handedBack(accountId));
    }

    @Override
    @Reading
    public List<RoleConflict> conflicts() {
        return duties.all();
    }

    @Override
    @Reading
    public Map<String, String> units() {
        return reach.units();
    }

    @Override
    @Reading
    public List<String> mayGive(AccountKind kind) {
        return reach.mayGive(kind);
    }

    @Override
    public long open(OpenStaff command) {
        refuse(command.faults());
        return opening.open(command, PasswordHash.of(Secret.fresh().clear()), Instant.now())
                .id();
    }

    @Override
    @Reading
    public List<StaffFault> check(List<OpenStaff> lines) {
        refuseUnlessFew(lines);
        return opening.check(lines, Instant.now());
    }

    @Override
    public int openAll(List<OpenStaff> lines) {
        refuseUnlessFew(lines);
        var now = Instant.now();
        if (lines.isEmpty() || !opening.check(lines, now).isEmpty()) {
            throw new Refusal("account.linesFaulty");
        }
        // of 256 random bits that nobody knows: one for all is as good as one each, and hashing takes its time
        var nobodys = PasswordHash.of(Secret.fresh().clear());
        lines.forEach(line -> opening.open(line, nobodys, now));
        return lines.size();
    }

    private static void refuseUnlessFew(List<OpenStaff> lines) {
        if (lines.size() > MOST_LINES) {
            throw new Refusal("account.tooManyLines", MOST_LINES);
        }
    }

    @Override
    public void invite(long accountId) {
        var account = reach.staff(accountId);
        if (!account.isInvited()) {
            throw new Refusal("account.notInvited");
        }
        opening.invite(account, Instant.now());
    }

    @Override
    public void give(GiveRole command) {
        refuse(command.faults());
        var account = reach.another(command.accountId());
        if (!account.isActive() && !account.isInvited()) {
            throw new Refusal("account.state");
        }
        giving.give(account, RoleGiven.of(command, account.unit().isEmpty() ? null : account.unit()), Instant.now());
    }

    @Override
    public void end(EndRole command) {
        refuse(command.faults());
        var grant = grants.grant(command.grantId()).orElseThrow(() -> new Refusal("account.notFound"));
        reach.another(grant.accountId());
        giving.end(grant, command.ground(), Instant.now());
    }

    @Override
    public void registerCertificate(RegisterCertificate command) {
        var now = Instant.now();
        var account = reach.another(command.accountId());
        var certificate = OfficialCertificates.read(command.certificate(), now);
        certificates.put(account.id(), certificate, now);
        var words = certificate.subject() + " · SHA-256 " + certificate.sha256();
        measures.add(new Measure(
                MeasureKind.CERTIFICATE, account.id(), words, reach.me().id(), now));
    }

    @Override
    public List<HandedBack> leave(LeaveOffice command) {
        refuse(command.faults());
        var now = Instant.now();
        var account = reach.another(command.accountId());
        var by = reach.me().id();
        giving.endAll(account, command.ground(), now);
        account.leave();
        measures.add(new Measure(MeasureKind.LEFT, account.id(), command.ground(), by, now));
        news.fire(new OfficialLeft(account.id(), account.name(), account.unit(), by, now));
        news.fire(new AccountClosed(account.id(), now));
        return measures.handedBack(account.id());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal("account.faults");
        }
    }
}
