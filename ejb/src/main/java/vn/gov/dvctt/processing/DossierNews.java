package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.dossier.api.SupplementRequested;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.PauseGround;
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

    void submitted(@Observes DossierSubmitted news) {
        var dueAt = checkBy(news);
        // the first time there is no task yet, and nothing to look for
        var known = news.again() ? tasks.openOf(news.dossierId(), TaskKind.INTAKE) : Optional.<Task>empty();
        known.ifPresentOrElse(task -> task.resume(dueAt), () -> tasks.add(Task.intake(news, dueAt)));
    }

    void received(@Observes DossierReceived news) {
        tasks.openOf(news.dossierId(), TaskKind.INTAKE).ifPresent(task -> {
            task.received(news.code(), news.at());
            tasks.add(task.tracking(news.code(), news.at(), news.dueAt()));
        });
    }

    void refused(@Observes DossierRefusedAtIntake news) {
        close(news.dossierId(), TaskOutcome.REFUSED_AT_INTAKE, news.at(), "");
    }

    void supplementRequested(@Observes SupplementRequested news) {
        tasks.open(news.dossierId()).forEach(task -> {
            task.awaitApplicant(news.answerBy());
            clocks.last(news.dossierId())
                    .ifPresent(
                            last -> clocks.add(last.thenPaused(PauseGround.SUPPLEMENT, null, news.at(), task.unit())));
        });
    }

    void supplementAnswered(@Observes SupplementAnswered news) {
        clocks.last(news.dossierId())
                .ifPresent(last -> clocks.add(
                        last.thenResumed(PauseGround.SUPPLEMENT, news.at(), String.valueOf(news.applicantId()))));
        dueAt(news.dossierId(), news.at()).ifPresent(dueAt -> {
            tasks.open(news.dossierId()).forEach(task -> task.resume(dueAt));
            progress.reschedule(news.dossierId(), dueAt);
        });
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
        tasks.open(dossierId).forEach(task -> {
            task.close(how, at);
            clocks.last(dossierId)
                    .ifPresent(last -> clocks.add(last.thenStopped(how.name(), at, by.isEmpty() ? task.unit() : by)));
        });
    }

    private Instant checkBy(DossierSubmitted news) {
        int days = procedures
                .version(news.procedureCode(), news.procedureVersion())
                .map(ProcedureVersionView::intakeCheckWorkingDays)
                .filter(known -> known > 0)
                .orElse(USUAL_CHECK_DAYS);
        return calendars.clock(news.at()).due(news.at(), Term.workingDays(days)).dueAt();
    }

    private Optional<Instant> dueAt(long dossierId, Instant now) {
        var events = clocks.of(dossierId);
        return events.isEmpty() ? Optional.empty() : calendars.clock(now).appointment(ClockLedger.of(events));
    }
}
