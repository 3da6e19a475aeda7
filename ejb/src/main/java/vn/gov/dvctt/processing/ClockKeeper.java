package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
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

    /** The first line of a ledger: nothing is known of the clock yet. */
    void begin(ClockEvent started) {
        var now = started.happenedAt();
        var ledger = ClockLedger.of(List.of(started));
        var calendar = calendars.published(now);
        var clock = new RunningClock(started.dossierId());
        clock.counted(ledger, calendar);
        running.begun(clock);
        alarms.add(started.dossierId(), AlarmPlan.ofTerm(ledger, calendar.clock(), now));
    }

    /** A further line was added. */
    void follow(long dossierId, List<ClockEvent> events, Instant now) {
        var ledger = ClockLedger.of(events);
        var clock = running.of(dossierId);
        if (ledger.stopped()) {
            clock.ifPresent(running::stopped);
            alarms.takeAway(dossierId, AlarmMatter.TERM);
            alarms.takeAway(dossierId, AlarmMatter.ANSWER);
            return;
        }
        clock.ifPresent(it -> keep(it, ledger, calendars.published(now), now));
    }

    void keep(RunningClock clock, ClockLedger ledger, PublishedCalendar calendar, Instant now) {
        clock.counted(ledger, calendar);
        alarms.set(clock.dossierId(), AlarmMatter.TERM, AlarmPlan.ofTerm(ledger, calendar.clock(), now));
    }
}
