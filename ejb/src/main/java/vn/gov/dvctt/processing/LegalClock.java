package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.TermUnit;
import vn.gov.dvctt.processing.api.DueDate;
import vn.gov.dvctt.processing.api.DueStep;
import vn.gov.dvctt.processing.api.TimeLeft;

/** Counts statutory time: a pure function of a calendar, a start, a term and pauses. */
record LegalClock(WorkCalendar calendar) {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** The due date by a ledger; none while a pause still lasts. */
    Optional<DueDate> due(ClockLedger ledger) {
        if (ledger.pauses().stillLasts()) {
            return Optional.empty();
        }
        return Optional.of(due(ledger.startedAt(), ledger.term(), ledger.pauses()));
    }

    /** The due date of a term that begins at a moment and was never paused. */
    DueDate due(Instant reception, Term term) {
        return due(reception, term, Pauses.NONE);
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
    private Instant countsFrom(Instant reception) {
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
            date = date.plusDays(1);
            if (phase.unit() == TermUnit.WORKING_DAY && !calendar.isWorking(date)) {
                daysOff++;
            } else if (pauses.holdAt(calendar.closing(date))) {
                paused++;
            } else {
                counted++;
            }
        }
        var last = calendar.isWorking(date) ? date : calendar.workingDayAfter(date);
        return new DueStep(phase, from, calendar.closing(last), daysOff, paused, last.equals(date) ? null : date);
    }

    /** Runs through working periods, less the time that a pause took from them. */
    private DueStep hours(TermPhase phase, Instant from, Pauses pauses) {
        var remaining = Duration.ofHours(phase.amount());
        int daysOff = 0;
        for (var date = WorkCalendar.dateOf(from); ; date = date.plusDays(1)) {
            daysOff += calendar.isWorking(date) ? 0 : 1;
            for (var span : calendar.spans(date)) {
                for (var free : pauses.freeOf(span.within(from, span.until()))) {
                    if (remaining.compareTo(free.length()) <= 0) {
                        return new DueStep(phase, from, free.from().plus(remaining), daysOff, 0, null);
                    }
                    remaining = remaining.minus(free.length());
                }
            }
        }
    }
}
