package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.DueDate;
import vn.gov.dvctt.processing.api.DueStep;
import vn.gov.dvctt.processing.api.TimeLeft;
import vn.gov.dvctt.shared.Refusal;

/** Counts statutory time: a pure function of a calendar, a start, a term and pauses. */
record LegalClock(WorkCalendar calendar) {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    /** No term of law reaches so far; a question that would is refused before it costs much. */
    private static final LocalDate HORIZON = LocalDate.of(2600, 1, 1);

    /** The due date by a ledger; none while a pause still lasts. */
    Optional<DueDate> due(ClockLedger ledger) {
        if (ledger.pauses().stillLasts()) {
            return Optional.empty();
        }
        return Optional.of(due(ledger.startedAt(), ledger.term(), ledger.pauses()));
    }

    /** When the applicant was told to come: the due date, or the later date promised with an apology; none while a pause still lasts. */
    Optional<Instant> appointment(ClockLedger ledger) {
        return due(ledger).map(due -> later(due.dueAt(), ledger.extendedTo()));
    }

    /** The moment at which a share of the working time until a date is used up, paused time left out. */
    Instant usedUp(ClockLedger ledger, Instant until, int percent) {
        var from = countsFrom(ledger.startedAt());
        var whole = calendar.workingTime(from, until, ledger.pauses());
        var share = whole.multipliedBy(percent).dividedBy(100);
        return share.isZero() ? until : after(share, from, ledger.pauses());
    }

    /** The due date of a term that begins at a moment and was never paused. */
    DueDate due(Instant reception, Term term) {
        return due(reception, term, Pauses.NONE);
    }

    /** A moment at which no applicant's term that ends on a day still runs: the midnight after it (Civil Code, article 148). */
    Instant answerOver(Instant answerBy) {
        var last = WorkCalendar.dateOf(answerBy);
        var end = calendar.isWorking(last) ? last : calendar.workingDayAfter(last);
        return WorkCalendar.at(end.plusDays(1), LocalTime.MIN);
    }

    /**
     * The end of an applicant's term in calendar days: applicants file at any hour, so it ends with the day, not with the office; a day off moves it to the next
     * working day (Civil Code, article 148).
     */
    Instant answerBy(Instant asked, int days) {
        var last = WorkCalendar.dateOf(asked).plusDays(days);
        return WorkCalendar.at(calendar.isWorking(last) ? last : calendar.workingDayAfter(last), END_OF_DAY);
    }

    /** Working time between now and a due moment, in regular days. */
    TimeLeft left(Instant now, Instant dueAt) {
        var time = now.isAfter(dueAt) ? calendar.workingTime(dueAt, now) : calendar.workingTime(now, dueAt);
        return in(time, calendar.regularDay(WorkCalendar.dateOf(dueAt)), now.isAfter(dueAt));
    }

    /** Time between now and the end of an applicant's term, in days of 24 hours. */
    static TimeLeft applicantLeft(Instant now, Instant answerBy) {
        return in(Duration.between(now, answerBy).abs(), Duration.ofDays(1), now.isAfter(answerBy));
    }

    /** The closing of the next working day: what is due until then is due soon. */
    Instant soonUntil(Instant now) {
        return calendar.closing(calendar.workingDayAfter(WorkCalendar.dateOf(now)));
    }

    private static TimeLeft in(Duration time, Duration day, boolean late) {
        var rest = time.toMinutes() % day.toMinutes();
        return new TimeLeft(late, (int) (time.toMinutes() / day.toMinutes()), (int) (rest / 60), (int) (rest % 60));
    }

    private DueDate due(Instant reception, Term term, Pauses pauses) {
        var start = countsFrom(reception);
        var steps = new ArrayList<DueStep>();
        var from = start;
        for (var phase : term.phases()) {
            var step = phase.unit() == TermUnit.WORKING_HOUR ? hours(phase, from, pauses) : days(phase, from, pauses);
            steps.add(step);
            from = step.until();
        }
        return new DueDate(start, from, steps);
    }

    /** Filing is possible at any hour, reception happens in working time. */
    Instant countsFrom(Instant reception) {
        var date = WorkCalendar.dateOf(reception);
        if (calendar.isWorking(date) && reception.isBefore(calendar.closing(date))) {
            return reception;
        }
        return calendar.opening(calendar.workingDayAfter(date));
    }

    /** Counts from the next day (Civil Code, article 147); ends with the last day, or with the next working day where that is off (article 148). */
    private DueStep days(TermPhase phase, Instant from, Pauses pauses) {
        var date = WorkCalendar.dateOf(from);
        int counted = 0;
        int daysOff = 0;
        int paused = 0;
        while (counted < phase.amount()) {
            date = following(date);
            if (phase.unit() == TermUnit.WORKING_DAY && !calendar.isWorking(date)) {
                daysOff++;
            } else if (pauses.holdAt(calendar.closing(date))) {
                paused++;
            } else {
                counted++;
            }
        }
        var last = calendar.isWorking(date) ? date : calendar.workingDayAfter(date);
        return new DueStep(phase, from, calendar.closing(last), daysOff, paused, 0, last.equals(date) ? null : date);
    }

    /** Runs through working periods, less the time that a pause took from them. */
    private DueStep hours(TermPhase phase, Instant from, Pauses pauses) {
        var amount = Duration.ofHours(phase.amount());
        var until = after(amount, from, pauses);
        var first = WorkCalendar.dateOf(from);
        var daysOff = first.datesUntil(WorkCalendar.dateOf(until)).filter(date -> !calendar.isWorking(date));
        var paused = calendar.workingTime(from, until).minus(amount);
        return new DueStep(phase, from, until, (int) daysOff.count(), 0, (int) paused.toMinutes(), null);
    }

    /** The first moment by which so much working time went by. */
    private Instant after(Duration amount, Instant from, Pauses pauses) {
        var remaining = amount;
        for (var date = WorkCalendar.dateOf(from); ; date = following(date)) {
            for (var span : calendar.spans(date)) {
                for (var free : pauses.freeOf(span.within(from, span.until()))) {
                    if (remaining.compareTo(free.length()) <= 0) {
                        return free.from().plus(remaining);
                    }
                    remaining = remaining.minus(free.length());
                }
            }
        }
    }

    private static LocalDate following(LocalDate date) {
        if (date.isAfter(HORIZON)) {
            throw new Refusal("clock.beyond", String.valueOf(HORIZON.getYear()));
        }
        return date.plusDays(1);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
