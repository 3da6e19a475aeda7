package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.processing.api.CalendarEditing;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.processing.api.MarkDay;
import vn.gov.dvctt.processing.api.SheetFault;
import vn.gov.dvctt.shared.Role;

/** Preparing a change of the calendar; what is prepared counts for nothing until another person publishes it. */
@Stateless
@RolesAllowed(Role.CATALOGUE_EDITOR)
public class CalendarEditingBean implements CalendarEditing {
    @Inject
    private People people;

    @Inject
    private CalendarChanges changes;

    @Override
    public long begin() {
        return changes.latest(ChangeState.DRAFT)
                .orElseGet(() -> changes.add(new CalendarChange(me(), Instant.now())))
                .id();
    }

    @Override
    public void mark(MarkDay command) {
        changes.toChange(command.changeId()).write(CalendarEntry.of(command), me(), Instant.now());
    }

    @Override
    public void unmark(long changeId, long lineId) {
        changes.toChange(changeId).strike(lineId, me(), Instant.now());
    }

    @Override
    public List<SheetFault> takeIn(long changeId, String sheet) {
        var read = CalendarSheet.read(sheet);
        var change = changes.toChange(changeId);
        var me = me();
        read.entries().forEach(entry -> change.write(entry, me, Instant.now()));
        return read.faults();
    }

    @Override
    public void discard(long changeId) {
        changes.toChange(changeId).discard();
    }

    private long me() {
        return people.me().id();
    }
}
