package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.processing.api.ChangeState;

/**
 * Counts the clocks that a new calendar left behind, batch by batch in order of their dossiers. How far it came stands in the database, and which clocks are
 * behind can be seen from each of them: a batch that was lost is simply done again. The lock of the edition lets one node at a time do a batch.
 */
@Dependent
class ClockSweep {
    private static final int MOST_LEFT = 100;

    private final CalendarChanges changes;
    private final RunningClocks running;
    private final Calendars calendars;
    private final ClockRecount recount;

    @Inject
    ClockSweep(CalendarChanges changes, RunningClocks running, Calendars calendars, ClockRecount recount) {
        this.changes = changes;
        this.running = running;
        this.calendars = calendars;
        this.recount = recount;
    }

    boolean isNeeded() {
        return running.anyBehind(calendars.edition())
                || changes.latest(ChangeState.APPLYING).isPresent();
    }

    /**
     * Counts the next clocks.
     *
     * @return how many; 0: the end was reached, and those that are still behind wait for another pass
     */
    int batch(int most, Instant now) {
        var edition = changes.edition();
        var calendar = calendars.renewed(now);
        var behind = running.behind(calendar.edition(), edition.sweptTo(), most);
        var change = applying(calendar.edition());
        if (behind.isEmpty()) {
            edition.sweptTo(0);
            change.ifPresent(it -> end(it, calendar.edition(), now));
            return 0;
        }
        var by =
                change.flatMap(CalendarChange::publisherId).map(String::valueOf).orElse("");
        long moved = behind.stream()
                .filter(dossierId -> recount.count(dossierId, calendar, by, now))
                .count();
        passed(edition, change, behind.get(behind.size() - 1), behind.size(), moved);
        return behind.size();
    }

    /** The next clock cannot be counted: the others go on without it. */
    void skip() {
        var edition = changes.edition();
        var behind = running.behind(edition.number(), edition.sweptTo(), 1);
        behind.forEach(edition::sweptTo);
    }

    private static void passed(
            CalendarEdition edition, Optional<CalendarChange> change, long upTo, long counted, long moved) {
        edition.sweptTo(upTo);
        change.ifPresent(it -> it.recount().counted(upTo, counted, moved));
    }

    private void end(CalendarChange change, long edition, Instant now) {
        if (running.anyBehind(edition)) {
            change.recount().leaves(running.behind(edition, 0, MOST_LEFT).size());
            return;
        }
        change.finished(now);
    }

    private Optional<CalendarChange> applying(long edition) {
        return changes.latest(ChangeState.APPLYING).filter(change -> change.edition() == edition);
    }
}
