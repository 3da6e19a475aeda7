package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.procedure.api.WaitGround;
import vn.gov.dvctt.processing.api.DueDate;
import vn.gov.dvctt.processing.api.PauseGround;

/** The time a step has for itself, counted as the dossier's is: by the calendar, and not while its clock stands still. */
@Dependent
class StepTerms {
    @Inject
    private ClockEvents clocks;

    @Inject
    private Calendars calendars;

    /** When the dossier itself is due; none while its clock stands still. */
    Optional<Instant> dossier(long dossierId, Instant now) {
        var events = clocks.of(dossierId);
        return events.isEmpty() ? Optional.empty() : calendars.clock(now).appointment(ClockLedger.of(events));
    }

    /** When the time is over that a step has for itself if it begins now; null where it has none, or where it begins to run only when the applicant answers. */
    Instant own(Task task, ProcessStep step, Instant now) {
        return step.term() == null || step.pause() == WaitGround.SECOND_ROUND
                ? null
                : of(task.dossierId(), step.term(), now, now).orElse(null);
    }

    /** The clock goes on: the time of the step too, from where it stood still or, where it waited for the applicant's next round, from now. */
    void resume(Task task, ProcessStep step, PauseGround ground, Instant now) {
        if (step.term() == null || task.kind() == TaskKind.OPINION) {
            return;
        }
        var waited = step.pause() == WaitGround.SECOND_ROUND && ground == PauseGround.SECOND_ROUND;
        var from = waited ? Optional.of(now) : task.stepFrom();
        from.ifPresent(since -> task.stepCounted(
                since, of(task.dossierId(), step.term(), since, now).orElse(null)));
    }

    private Optional<Instant> of(long dossierId, StepTerm term, Instant from, Instant now) {
        var events = clocks.of(dossierId);
        var pauses = events.isEmpty() ? Pauses.NONE : ClockLedger.of(events).pauses();
        return calendars
                .clock(now)
                .due(new ClockLedger(from, term(term), pauses, Instant.MIN, false))
                .map(DueDate::dueAt);
    }

    /** For somebody whose time runs whatever the dossier's does. */
    Instant plain(StepTerm term, Instant now) {
        return calendars.clock(now).due(now, term(term)).dueAt();
    }

    static Term term(StepTerm term) {
        return new Term(List.of(TermPhase.of("", term.amount(), term.unit())));
    }
}
