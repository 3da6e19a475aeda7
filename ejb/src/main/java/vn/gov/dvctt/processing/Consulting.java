package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.procedure.api.Consultation;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.processing.api.PauseGround;
import vn.gov.dvctt.processing.api.TaskOutcome;

/** Others are heard, all at once, each with a term of their own; where the process says so, the clock stands still meanwhile. */
@Dependent
class Consulting {
    /** For a unit that is asked while nothing says when the dossier is due. */
    private static final Duration USUAL = Duration.ofDays(14);

    @Inject
    private People people;

    @Inject
    private DossierProgress progress;

    @Inject
    private Tasks tasks;

    @Inject
    private Opinions opinions;

    @Inject
    private ClockEvents clocks;

    @Inject
    private StepTerms terms;

    /** A step begins in which others are heard. */
    void begun(Task task, ProcessStep step, Leaving by) {
        if (step.pause() != null) {
            var ground = PauseGround.valueOf(step.pause().name());
            clocks.last(task.dossierId())
                    .ifPresent(last ->
                            clocks.add(last.thenPaused(ground, step.name().vi(), by.at(), by.by())));
        }
        var asking = people.unitName(task.unit());
        for (var one : step.consults()) {
            ask(task, one, asking, step.name().vi(), by.at());
        }
    }

    private void ask(Task task, Consultation one, String asking, String question, Instant at) {
        if (one.unit() == null) {
            opinions.add(Opinion.ofBody(task, one.body().vi(), asking, question, at));
            return;
        }
        askUnit(task, one.unit(), new Question(asking, question, List.of(), dueAt(task, one.term(), at), at));
    }

    /**
     * What a unit is asked.
     *
     * @param askedBy in words
     * @param papers  ids of those it may look at
     */
    record Question(String askedBy, String text, List<Long> papers, Instant dueAt, Instant at) {}

    void askUnit(Task about, String unit, Question question) {
        var asked = about.opinion(unit, people.unitName(about.unit()), question.at(), question.dueAt());
        tasks.add(asked);
        opinions.add(Opinion.ofUnit(about, asked, question.askedBy(), question.text(), question.papers()));
    }

    private Instant dueAt(Task task, StepTerm term, Instant at) {
        if (term != null) {
            return terms.plain(term, at);
        }
        var latest = task.dueAt();
        return latest.isAfter(at) ? latest : at.plus(USUAL);
    }

    /** Whether nobody is waited for any more whose time is not over. */
    boolean allHeard(long dossierId, Instant now) {
        return opinions.of(dossierId).stream().noneMatch(one -> one.isOpen() && !one.isOverdue(now));
    }

    /** The step ended: who has not answered is not waited for, and the clock goes on. */
    void ended(Task task, ProcessStep step, Leaving by) {
        forget(task.dossierId(), by.at());
        if (step.pause() == null) {
            return;
        }
        var ground = PauseGround.valueOf(step.pause().name());
        clocks.last(task.dossierId()).ifPresent(last -> clocks.add(last.thenResumed(ground, by.at(), by.by())));
        terms.dossier(task.dossierId(), by.at()).ifPresent(due -> progress.reschedule(task.dossierId(), due));
    }

    void forget(long dossierId, Instant at) {
        opinions.closeOpen(dossierId, at);
        tasks.open(dossierId).stream()
                .filter(task -> task.kind() == TaskKind.OPINION)
                .forEach(task -> task.close(TaskOutcome.UNADVISED, at));
    }
}
