package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.account.MailLink.Purpose;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.MeasureKind;
import vn.gov.dvctt.account.api.OpenStaff;
import vn.gov.dvctt.account.api.StaffFault;
import vn.gov.dvctt.account.api.StaffInvited;
import vn.gov.dvctt.shared.Refusal;

/** Opens accounts of staff: one, or a list of them. */
@Dependent
class StaffOpening {
    private final Accounts accounts;
    private final Units units;
    private final Reach reach;
    private final RoleGiving giving;
    private final Duties duties;
    private final Measures measures;
    private final Event<Object> news;

    @Inject
    StaffOpening(
            Accounts accounts,
            Units units,
            Reach reach,
            RoleGiving giving,
            Duties duties,
            Measures measures,
            Event<Object> news) {
        this.accounts = accounts;
        this.units = units;
        this.reach = reach;
        this.giving = giving;
        this.duties = duties;
        this.measures = measures;
        this.news = news;
    }

    /** What is wrong with each of them, and with all of them together; nothing is written. */
    List<StaffFault> check(List<OpenStaff> lines, Instant now) {
        var faults = new ArrayList<StaffFault>();
        var seen = new HashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            int number = at;
            line.faults().forEach(fault -> faults.add(fault(number, fault.field(), fault.reason())));
            rules(line, now)
                    .forEach(fault -> faults.add(fault(number, fault.field(), fault.reason(), fault.arguments())));
            if (!seen.add(line.email())) {
                faults.add(fault(number, "email", "emailTwice"));
            }
        }
        return faults;
    }

    /** What the shape of a line cannot tell. */
    private List<StaffFault> rules(OpenStaff line, Instant now) {
        var faults = new ArrayList<StaffFault>();
        if (line.kind() == AccountKind.OFFICIAL && !units.all().containsKey(line.unit())) {
            faults.add(fault(0, "unit", "unit"));
        } else if (!reach.covers(line.kind(), line.unit())) {
            faults.add(fault(0, "unit", "notYourUnit"));
        }
        if (accounts.byEmail(line.email()).isPresent()) {
            faults.add(fault(0, "email", "emailKnown"));
        }
        if (line.lastDay() != null && line.lastDay().isBefore(RoleGrants.dayOf(now))) {
            faults.add(fault(0, "lastDay", "dayOver"));
        }
        roles(line).forEach(faults::add);
        return faults;
    }

    private Stream<StaffFault> roles(OpenStaff line) {
        var mayGive = reach.mayGive(line.kind());
        var foreign = line.roles().stream()
                .filter(role -> !mayGive.contains(role))
                .map(role -> fault(0, "roles", "roleOfOthers", List.of(role)));
        var apart = line.roles().stream().flatMap(role -> duties.against(role, line.roles()).stream()
                .filter(other -> role.compareTo(other) < 0)
                .map(other -> fault(0, "roles", "conflict", List.of(role, other))));
        return Stream.concat(foreign, apart);
    }

    /** The hash of a password that nobody knows; made by the caller, for it takes its time. */
    Account open(OpenStaff command, PasswordHash nobodys, Instant now) {
        refuse(command, now);
        var account = new Account(command, nobodys, now);
        accounts.add(account);
        command.roles().stream().sorted().forEach(role -> giving.give(account, RoleGiven.of(command, role), now));
        measures.add(new Measure(
                MeasureKind.OPENED, account.id(), command.ground(), reach.me().id(), now));
        invite(account, now);
        return account;
    }

    private void refuse(OpenStaff command, Instant now) {
        if (!command.faults().isEmpty()) {
            throw new Refusal("account.faults");
        }
        rules(command, now).stream().findFirst().ifPresent(fault -> {
            throw refusal(fault);
        });
    }

    private static Refusal refusal(StaffFault fault) {
        return switch (fault.reason()) {
            case "notYourUnit" -> new Refusal("account.notYourUnit");
            case "emailKnown" -> new Refusal("account.known");
            case "dayOver" -> new Refusal("account.dayOver");
            case "roleOfOthers" -> new Refusal("account.roleOfOthers");
            case "conflict" -> new Refusal("account.conflict", fault.arguments().toArray());
            default -> new Refusal("account.faults");
        };
    }

    void invite(Account account, Instant now) {
        var secret = accounts.link(account, Purpose.INVITE, now);
        var unit = account.unit().isEmpty() ? "" : units.name(account.unit());
        news.fire(new StaffInvited(account.id(), account.name(), account.email(), unit, secret.clear()));
    }

    private static StaffFault fault(int line, String field, String reason) {
        return fault(line, field, reason, List.of());
    }

    private static StaffFault fault(int line, String field, String reason, List<String> arguments) {
        return new StaffFault(line, field, reason, arguments);
    }
}
