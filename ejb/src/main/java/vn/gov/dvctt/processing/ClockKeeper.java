package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/** Keeps what follows from a ledger in step with it: the row of the running clock, and the alarms of its term. */
@Dependent
class ClockKeeper {
    private final RunningClocks running;
    private final Alarms alarms;
    private final Calendars calendars;

    @Inject
    ClockKeeper(RunningClocks running, Alarms alarms, Calendars calendars) {
        this.running = running;
        this.alarms = alarms;
        this.calendars = calendars;
    }

    /** A line was added. */
    void follow(long dossierId, List<ClockEvent> events, Instant now) {
        var ledger = ClockLedger.of(events);
        if (ledger.stopped()) {
            running.of(dossierId).ifPresent(running::stopped);
            alarms.takeAway(dossierId, EnumSet.allOf(AlarmKind.class));
            return;
        }
        var calendar = calendars.published(now);
        var known = running.of(dossierId);
        var clock = known.orElseGet(() -> new RunningClock(dossierId));
        keep(clock, ledger, calendar, now);
        if (known.isEmpty()) {
            running.begun(clock);
        }
    }

    void keep(RunningClock clock, ClockLedger ledger, PublishedCalendar calendar, Instant now) {
        clock.counted(ledger, calendar);
        alarms.set(clock.dossierId(), AlarmKind.OF_TERMS, AlarmPlan.ofTerm(ledger, calendar.clock(), now));
    }
}
