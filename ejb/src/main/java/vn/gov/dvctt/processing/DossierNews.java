package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.dossier.api.SupplementRequested;
import vn.gov.dvctt.dossier.api.SystemAnswered;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.StepTerm;
import vn.gov.dvctt.procedure.api.WaitGround;
import vn.gov.dvctt.processing.api.PauseGround;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;

/** Hears what befalls dossiers, within the same transaction: tasks open and close, the clock starts, halts and goes on. */
@ApplicationScoped
class DossierNews {
    /** Days to check the papers where the procedure's version cannot be read. */
    private static final int USUAL_CHECK_DAYS = 3;

    @Inject
    private Tasks tasks;

    @Inject
    private ClockEvents clocks;

    @Inject
    private Calendars calendars;

    @Inject
    private Procedures procedures;

    @Inject
    private DossierProgress progress;

    @Inject
    private People people;

    @Inject
    private Opinions opinions;

    @Inject
    private ProcessCourse course;

    @Inject
    private StepTerms terms;

    @Inject
    private Unsigned unsigned;

    void submitted(@Observes DossierSubmitted news) {
        var dueAt = checkBy(news);
        // the first time there is no task yet, and nothing to look for
        var known = news.again() ? tasks.openOf(news.dossierId(), TaskKind.INTAKE) : Optional.<Task>empty();
        known.ifPresentOrElse(task -> task.resume(dueAt), () -> tasks.add(Task.intake(news, dueAt)));
    }

    void received(@Observes DossierReceived news) {
        tasks.openOf(news.dossierId(), TaskKind.INTAKE).ifPresent(task -> {
            task.received(news.code(), news.at());
            course.begin(task, news);
        });
    }

    /** Of several systems that were asked the last one has answered: whoever decides goes on. */
    void answered(@Observes SystemAnswered news) {
        tasks.openOf(news.dossierId(), TaskKind.TRACKING).ifPresent(task -> {
            opinions.add(Opinion.ofSystem(
                            task,
                            people.unitName(news.system()),
                            course.step(task).name().vi(),
                            news.positive(),
                            news.reason(),
                            news.at())
                    .withPaper(news.resultPaper()));
            if (news.last()) {
                course.leave(
                        task,
                        TaskOutcome.ANSWERED,
                        new Leaving(news.system(), people.unitName(news.system()), null, news.at()));
            }
        });
    }

    void refused(@Observes DossierRefusedAtIntake news) {
        close(news.dossierId(), TaskOutcome.REFUSED_AT_INTAKE, news.at(), "");
    }

    void supplementRequested(@Observes SupplementRequested news) {
        var open = tasks.open(news.dossierId());
        var ground =
                open.stream().anyMatch(this::waitsForNextRound) ? PauseGround.SECOND_ROUND : PauseGround.SUPPLEMENT;
        open.forEach(task -> task.awaitApplicant(news.answerBy()));
        open.stream()
                .findFirst()
                .flatMap(task -> clocks.last(news.dossierId())
                        .map(last -> last.thenPaused(ground, null, news.at(), task.unit())))
                .ifPresent(clocks::add);
    }

    private boolean waitsForNextRound(Task task) {
        return task.kind() == TaskKind.APPRAISAL && course.step(task).pause() == WaitGround.SECOND_ROUND;
    }

    void supplementAnswered(@Observes SupplementAnswered news) {
        var events = clocks.of(news.dossierId());
        var ground = lasting(events);
        if (!events.isEmpty()) {
            goOn(events, ground, news);
        }
        var dueAt = terms.dossier(news.dossierId(), news.at());
        tasks.open(news.dossierId()).forEach(task -> {
            terms.resume(task, course.step(task), ground, news.at());
            task.resume(dueAt.orElse(task.dueAt()));
        });
        dueAt.ifPresent(due -> progress.reschedule(news.dossierId(), due));
    }

    /** The old term goes on, or where the law counts anew, a new one begins. */
    private void goOn(List<ClockEvent> events, PauseGround ground, SupplementAnswered news) {
        var resumed = events.get(events.size() - 1).thenResumed(ground, news.at(), String.valueOf(news.applicantId()));
        clocks.add(resumed);
        tasks.open(news.dossierId()).stream()
                .filter(task -> task.kind() != TaskKind.OPINION)
                .findFirst()
                .flatMap(task -> renewed(task, ground))
                .ifPresent(term -> {
                    var waiting = ClockLedger.lasting(events);
                    waiting.remove(ground);
                    beginAnew(resumed, StepTerms.term(term), waiting);
                });
    }

    /** A new term begins a new ledger: what is still waited for on another ground is said again. */
    private void beginAnew(ClockEvent resumed, Term term, Set<PauseGround> waiting) {
        var at = resumed.happenedAt();
        var last = resumed.thenRestarted(term, at, resumed.actedBy());
        clocks.add(last);
        for (var ground : waiting) {
            last = last.thenPaused(ground, null, at, resumed.actedBy());
            clocks.add(last);
        }
    }

    /** After another round: the time of the step that looks at it; after a supplement: what the procedure says. */
    private Optional<StepTerm> renewed(Task task, PauseGround ground) {
        if (ground == PauseGround.SECOND_ROUND) {
            return Optional.ofNullable(course.step(task).term());
        }
        return procedures.version(task.procedureCode(), task.procedureVersion()).map(ProcedureVersionView::renewed);
    }

    /** On which ground the clock stands still while the applicant is waited for. */
    private static PauseGround lasting(List<ClockEvent> events) {
        return events.stream()
                .filter(event -> event.kind() == ClockEventKind.PAUSED
                        && (event.ground() == PauseGround.SECOND_ROUND || event.ground() == PauseGround.SUPPLEMENT))
                .reduce((one, later) -> later)
                .map(ClockEvent::ground)
                .orElse(PauseGround.SUPPLEMENT);
    }

    void decided(@Observes DossierDecided news) {
        close(news.dossierId(), news.approved() ? TaskOutcome.APPROVED : TaskOutcome.REFUSED, news.at(), "");
    }

    void withdrawn(@Observes DossierWithdrawn news) {
        close(news.dossierId(), TaskOutcome.WITHDRAWN, news.at(), String.valueOf(news.applicantId()));
    }

    void closedUnanswered(@Observes DossierClosedUnanswered news) {
        close(news.dossierId(), TaskOutcome.CLOSED_UNANSWERED, news.at(), "");
    }

    /** @param by who brought the end about; empty: the unit that held the task */
    private void close(long dossierId, TaskOutcome how, Instant at, String by) {
        var open = tasks.open(dossierId);
        open.stream()
                .filter(task -> task.lane() == TaskLane.TO_SIGN)
                .findFirst()
                .ifPresent(task -> unsigned.end(dossierId, at));
        open.forEach(task -> task.close(how, at));
        opinions.closeOpen(dossierId, at);
        open.stream()
                .filter(task -> task.kind() != TaskKind.OPINION)
                .findFirst()
                .flatMap(task -> clocks.last(dossierId)
                        .map(last -> last.thenStopped(how.name(), at, by.isEmpty() ? task.unit() : by)))
                .ifPresent(clocks::add);
    }

    private Instant checkBy(DossierSubmitted news) {
        int days = procedures
                .version(news.procedureCode(), news.procedureVersion())
                .map(ProcedureVersionView::intakeCheckWorkingDays)
                .filter(known -> known > 0)
                .orElse(USUAL_CHECK_DAYS);
        return calendars.clock(news.at()).due(news.at(), Term.workingDays(days)).dueAt();
    }
}
