package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.processing.api.ColleagueRow;
import vn.gov.dvctt.processing.api.DelegateWork;
import vn.gov.dvctt.processing.api.DelegationDesk;
import vn.gov.dvctt.processing.api.DelegationRow;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Absence and substitutes. A substitute acts with the roles they hold themselves: nobody approves who is no approver. */
@Stateless
@RolesAllowed({Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class DelegationDeskBean implements DelegationDesk {
    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ABSENCE = 366;

    @Inject
    private People people;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Delegations delegations;

    @Override
    @Reading
    public List<DelegationRow> delegations() {
        var me = people.me();
        return delegations.ofUnit(me.unit(), WorkCalendar.dateOf(Instant.now())).stream()
                .map(one -> one.row(me))
                .sorted(Comparator.comparing(DelegationRow::mine).reversed())
                .toList();
    }

    @Override
    @Reading
    public List<ColleagueRow> colleagues() {
        return colleagues.sharingARole(people.me());
    }

    @Override
    public void delegate(DelegateWork command) {
        var now = Instant.now();
        var me = people.me();
        check(command, me, WorkCalendar.dateOf(now));
        var substitute =
                people.person(command.substituteId()).orElseThrow(() -> new Refusal("processing.notAColleague"));
        delegations.add(new Delegation(
                me,
                substitute,
                command.firstDay(),
                command.lastDay(),
                command.reason().strip(),
                now));
    }

    private void check(DelegateWork command, Person me, LocalDate today) {
        var length = command.reason() == null ? 0 : command.reason().strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw new Refusal("processing.absenceReason", SHORTEST_REASON, LONGEST_REASON);
        }
        var from = command.firstDay();
        var to = command.lastDay();
        if (from == null
                || to == null
                || to.isBefore(from)
                || to.isBefore(today)
                || to.isAfter(from.plusDays(LONGEST_ABSENCE))) {
            throw new Refusal("processing.absenceDays");
        }
        if (colleagues.sharingARole(me).stream().noneMatch(one -> one.id() == command.substituteId())) {
            throw new Refusal("processing.notAColleague");
        }
        if (delegations.ofUnit(me.unit(), today).stream().anyMatch(one -> one.isOf(me) && one.overlaps(from, to))) {
            throw new Refusal("processing.absenceTwice");
        }
    }

    @Override
    public void end(long delegationId) {
        var me = people.me();
        delegations
                .delegation(delegationId)
                .filter(one -> one.isOf(me))
                .orElseThrow(StepActs::notFound)
                .end(Instant.now());
    }
}
