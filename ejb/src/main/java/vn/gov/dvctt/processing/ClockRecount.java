package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.HeldDossier;
import vn.gov.dvctt.processing.api.DueDateMoved;

/** Counts one clock anew by the published calendar. Where its date moves, ledger, history, work list and applicant hear of it. */
@Dependent
class ClockRecount {
    @Inject
    private DossierProgress progress;

    @Inject
    private RunningClocks running;

    @Inject
    private ClockEvents clocks;

    @Inject
    private ClockKeeper keeper;

    @Inject
    private Tasks tasks;

    @Inject
    private HistoryWords words;

    @Inject
    private Event<DueDateMoved> news;

    /**
     * Under the lock of the dossier, so that nothing happens to its ledger meanwhile.
     *
     * @param by who published the calendar; empty: the unit that handles the dossier
     * @return whether its date moved
     */
    boolean count(long dossierId, PublishedCalendar calendar, String by, Instant now) {
        var dossier = progress.hold(dossierId);
        var clock = running.of(dossierId).filter(row -> row.isBehind(calendar.edition()));
        if (dossier.isEmpty() || clock.isEmpty()) {
            return false;
        }
        var events = clocks.of(dossierId);
        var before = clock.get().dueAt();
        keeper.keep(clock.get(), ClockLedger.of(events), calendar, now);
        var after = clock.get().dueAt();
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return false;
        }
        move(
                dossier.get(),
                events,
                new Change(
                        before.get(), after.get(), by.isEmpty() ? dossier.get().unit() : by, now));
        return true;
    }

    private record Change(Instant before, Instant after, String by, Instant at) {}

    private void move(HeldDossier dossier, List<ClockEvent> events, Change change) {
        var last = events.get(events.size() - 1);
        clocks.add(last.thenRescheduled(change.before(), change.after(), change.at(), change.by()));
        progress.reschedule(dossier.dossierId(), change.after());
        progress.note(dossier.code(), change.by(), words.rescheduled(change.before(), change.after()), change.at());
        tasks.open(dossier.dossierId()).forEach(task -> task.reschedule(change.after()));
        news.fire(new DueDateMoved(
                dossier.dossierId(),
                dossier.submissionNumber(),
                dossier.code(),
                dossier.applicantId(),
                change.before(),
                change.after(),
                change.at()));
    }
}
