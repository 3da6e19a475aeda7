package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierFeeOwed;
import vn.gov.dvctt.dossier.api.DossierFeePaid;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.processing.api.PauseGround;

/** The clock stands still while a fee that was asked at reception is unpaid. */
@ApplicationScoped
class FeePauses {
    @Inject
    private ClockEvents clocks;

    @Inject
    private Tasks tasks;

    @Inject
    private StepTerms terms;

    @Inject
    private ProcessCourse course;

    @Inject
    private DossierProgress progress;

    /** The clock has just started: it halts at once where something is to be paid first. */
    void begun(long dossierId, String unit, Instant at) {
        if (progress.feeIsOwed(dossierId)) {
            clocks.last(dossierId)
                    .map(last -> last.thenPaused(PauseGround.FEE_UNPAID, null, at, unit))
                    .ifPresent(clocks::add);
        }
    }

    /** Priced anew: it halts until what is owed more is paid. */
    void owed(@Observes DossierFeeOwed news) {
        progress.hold(news.dossierId());
        var events = clocks.of(news.dossierId());
        if (!events.isEmpty() && !ClockLedger.lasting(events).contains(PauseGround.FEE_UNPAID)) {
            var by = String.valueOf(news.applicantId());
            clocks.add(events.get(events.size() - 1).thenPaused(PauseGround.FEE_UNPAID, null, news.at(), by));
        }
    }

    void paid(@Observes DossierFeePaid news) {
        progress.hold(news.dossierId());
        var events = clocks.of(news.dossierId());
        if (!ClockLedger.lasting(events).contains(PauseGround.FEE_UNPAID)) {
            return;
        }
        var by = String.valueOf(news.applicantId());
        clocks.add(events.get(events.size() - 1).thenResumed(PauseGround.FEE_UNPAID, news.at(), by));
        var dueAt = terms.dossier(news.dossierId(), news.at());
        tasks.open(news.dossierId()).forEach(task -> {
            terms.resume(task, course.step(task), PauseGround.FEE_UNPAID, news.at());
            dueAt.ifPresent(task::reschedule);
        });
        dueAt.ifPresent(due -> progress.reschedule(news.dossierId(), due));
    }
}
