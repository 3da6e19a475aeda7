package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.HeldDossier;
import vn.gov.dvctt.processing.api.AnswerDueSoon;
import vn.gov.dvctt.processing.api.DossierLate;
import vn.gov.dvctt.processing.api.DueDateNear;
import vn.gov.dvctt.processing.api.OriginalsSoon;

/** What an alarm brings about, within the transaction in which it rings. */
@Dependent
class AlarmEffects {
    @Inject
    private Event<Object> news;

    @Inject
    private DossierProgress progress;

    @Inject
    private Escalation escalation;

    @Inject
    private OriginalsRequests originals;

    void of(Alarms.Ringing alarm, HeldDossier dossier, Instant now) {
        switch (alarm.kind()) {
            case NEAR -> near(alarm, dossier, false, now);
            case LAST_DAY -> near(alarm, dossier, true, now);
            case LATE -> late(alarm, dossier, now);
            case ANSWER_SOON, ANSWER_TOMORROW -> answerSoon(alarm, dossier, now);
            case ANSWER_OVER -> answerOver(dossier, now);
            case ORIGINALS_TOMORROW -> originalsTomorrow(dossier, now);
        }
    }

    private void near(Alarms.Ringing alarm, HeldDossier dossier, boolean lastDay, Instant now) {
        if (dossier.status() == DossierStatus.IN_PROCESS) {
            var officials = escalation.whoActs(dossier.dossierId(), dossier.unit());
            news.fire(new DueDateNear(
                    dossier.dossierId(), dossier.code(), dossier.unit(), officials, lastDay, alarm.about(), now));
        }
    }

    private void late(Alarms.Ringing alarm, HeldDossier dossier, Instant now) {
        if (dossier.status() == DossierStatus.IN_PROCESS) {
            var officials = escalation.ofLateness(dossier.dossierId(), dossier.unit());
            news.fire(new DossierLate(
                    dossier.dossierId(), dossier.code(), dossier.unit(), officials, alarm.about(), now));
        }
    }

    private void answerSoon(Alarms.Ringing alarm, HeldDossier dossier, Instant now) {
        if (isWithApplicant(dossier)) {
            news.fire(new AnswerDueSoon(
                    dossier.dossierId(), dossier.submissionNumber(), dossier.applicantId(), alarm.about(), now));
        }
    }

    /** Nobody acts but the term: in the history stands the unit that asked. */
    private void answerOver(HeldDossier dossier, Instant now) {
        if (isWithApplicant(dossier)) {
            progress.closeUnanswered(dossier.dossierId(), dossier.unit(), now);
        }
    }

    private void originalsTomorrow(HeldDossier dossier, Instant now) {
        originals
                .open(dossier.dossierId())
                .ifPresent(request -> news.fire(new OriginalsSoon(
                        dossier.dossierId(),
                        dossier.submissionNumber(),
                        dossier.applicantId(),
                        request.unit(),
                        request.place(),
                        request.slotAt(),
                        now)));
    }

    private static boolean isWithApplicant(HeldDossier dossier) {
        return dossier.status() == DossierStatus.SUPPLEMENT_AT_INTAKE
                || dossier.status() == DossierStatus.SUPPLEMENT_IN_PROCESS;
    }
}
