package vn.gov.dvctt.processing;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which moments matter to a term. A moment that has passed warns nobody; only lateness and the end of an answer's term are told whenever they are found. */
final class AlarmPlan {
    private static final int NEAR_PERCENT = 75;
    private static final int DAYS_BEFORE_ANSWER = 7;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private AlarmPlan() {}

    /**
     * One moment of a plan.
     *
     * @param about the date it warns of
     */
    record Planned(AlarmKind kind, Instant about, Instant ringsAt) {}

    /** Nothing while the clock stands still. */
    static List<Planned> ofTerm(ClockLedger ledger, LegalClock clock, Instant now) {
        var due = clock.appointment(ledger);
        return due.isEmpty() ? List.of() : ofTerm(ledger, clock, due.get(), now);
    }

    private static List<Planned> ofTerm(ClockLedger ledger, LegalClock clock, Instant due, Instant now) {
        var plan = new ArrayList<Planned>();
        var near = clock.usedUp(ledger, due, NEAR_PERCENT);
        var lastDay = clock.calendar().opening(WorkCalendar.dateOf(due));
        if (near.isAfter(now) && near.isBefore(lastDay)) {
            plan.add(new Planned(AlarmKind.NEAR, due, near));
        }
        if (lastDay.isAfter(now)) {
            plan.add(new Planned(AlarmKind.LAST_DAY, due, lastDay));
        }
        plan.add(new Planned(AlarmKind.LATE, due, due));
        return plan;
    }

    static List<Planned> ofAnswer(Instant answerBy, LegalClock clock, Instant now) {
        var plan = new ArrayList<Planned>();
        var over = clock.answerOver(answerBy);
        var last = WorkCalendar.dateOf(over).minusDays(1);
        var soon = WorkCalendar.at(last.minusDays(DAYS_BEFORE_ANSWER), MORNING);
        var tomorrow = WorkCalendar.at(last.minusDays(1), MORNING);
        if (soon.isAfter(now)) {
            plan.add(new Planned(AlarmKind.ANSWER_SOON, answerBy, soon));
        }
        if (tomorrow.isAfter(now)) {
            plan.add(new Planned(AlarmKind.ANSWER_TOMORROW, answerBy, tomorrow));
        }
        plan.add(new Planned(AlarmKind.ANSWER_OVER, answerBy, over));
        return plan;
    }

    /** The reminder on the day before; none where it is too late for it. */
    static Optional<Planned> ofVisit(Instant slot, WorkCalendar calendar, Instant now) {
        var before = WorkCalendar.dateOf(slot).minusDays(1);
        var morning = calendar.isWorking(before) ? calendar.opening(before) : WorkCalendar.at(before, MORNING);
        return morning.isAfter(now)
                ? Optional.of(new Planned(AlarmKind.ORIGINALS_TOMORROW, slot, morning))
                : Optional.empty();
    }
}
