package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.processing.api.PublishCalendar;

/** Turns a prepared change into the next edition of the calendar. */
@Dependent
class CalendarPress {
    private final CalendarChanges changes;
    private final RunningClocks running;
    private final Calendars calendars;

    @Inject
    CalendarPress(CalendarChanges changes, RunningClocks running, Calendars calendars) {
        this.changes = changes;
        this.running = running;
        this.calendars = calendars;
    }

    /** The number of the new edition. */
    long publish(PublishCalendar command, long publisher, Instant now) {
        var edition = changes.edition();
        var change = changes.toChange(command.changeId());
        var reason = command.reason() == null ? "" : command.reason().strip();
        change.refuseUnlessReadyFor(
                publisher, command.revision(), reason, WorkCalendar.dateOf(now).getYear());
        changes.inState(ChangeState.APPLYING).forEach(former -> former.overtaken(now));
        var before = calendars.fresh().clock().calendar();
        var after = before.with(change.lines());
        change.lines().forEach(line -> changes.put(line, before, after));
        change.published(edition.next(), publisher, reason, now);
        running.bounds().ifPresent(bounds -> change.recount().begins(bounds[0], bounds[1]));
        return edition.number();
    }
}
