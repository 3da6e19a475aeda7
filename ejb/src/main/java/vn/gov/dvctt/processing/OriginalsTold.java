package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.HeldDossier;
import vn.gov.dvctt.processing.api.OriginalsAnswered;
import vn.gov.dvctt.processing.api.OriginalsAsked;
import vn.gov.dvctt.processing.api.OriginalsCompared;
import vn.gov.dvctt.processing.api.OriginalsSettled;
import vn.gov.dvctt.processing.api.OriginalsState;

/** What a change of an appointment brings with it: a line in the history of the dossier, the reminder of the day before, and news for both sides. */
@Dependent
class OriginalsTold {
    @Inject
    private DossierProgress progress;

    @Inject
    private Alarms alarms;

    @Inject
    private Calendars calendars;

    @Inject
    private Escalation escalation;

    @Inject
    private HistoryWords words;

    @Inject
    private Event<Object> news;

    void asked(OriginalsRequest request, Hand hand, boolean anew) {
        remind(request, hand.now());
        remark(hand, words.originalsAsked(request.slotAt(), request.place()));
        news.fire(new OriginalsAsked(
                request.dossierId(),
                hand.dossier().submissionNumber(),
                hand.dossier().applicantId(),
                request.unit(),
                request.itemNames(),
                request.place(),
                request.slotAt(),
                request.view().reason(),
                anew,
                hand.now()));
    }

    /** To another time than the applicant wanted, the applicant has to answer again. */
    void settled(OriginalsRequest request, Hand hand) {
        if (request.state() != OriginalsState.CONFIRMED) {
            asked(request, hand, true);
            return;
        }
        remind(request, hand.now());
        remark(hand, words.originalsSettled(request.slotAt()));
        news.fire(new OriginalsSettled(
                request.dossierId(),
                hand.dossier().submissionNumber(),
                hand.dossier().applicantId(),
                request.unit(),
                request.place(),
                request.slotAt(),
                hand.now()));
    }

    void compared(OriginalsRequest request, Hand hand) {
        alarms.takeAway(request.dossierId(), AlarmMatter.ORIGINALS);
        var result = request.view();
        remark(hand, words.originalsCompared(result.state(), result.resultWords()));
        news.fire(new OriginalsCompared(
                request.dossierId(),
                hand.dossier().submissionNumber(),
                hand.dossier().applicantId(),
                request.unit(),
                result.state(),
                result.resultWords(),
                hand.now()));
    }

    void answered(OriginalsRequest request, HeldDossier dossier, Instant now) {
        var confirmed = request.state() == OriginalsState.CONFIRMED;
        var line = confirmed ? words.originalsConfirmed(request.slotAt()) : words.originalsProposed();
        progress.remark(dossier.dossierId(), line, String.valueOf(dossier.applicantId()), now);
        news.fire(new OriginalsAnswered(
                dossier.dossierId(),
                dossier.submissionNumber(),
                dossier.code() == null ? "" : dossier.code().value(),
                request.unit(),
                confirmed,
                request.slotAt(),
                escalation.whoActs(dossier.dossierId(), request.unit()),
                now));
    }

    private void remind(OriginalsRequest request, Instant now) {
        var plan = AlarmPlan.ofVisit(request.slotAt(), calendars.clock(now).calendar(), now);
        alarms.set(
                request.dossierId(), AlarmMatter.ORIGINALS, plan.map(List::of).orElse(List.of()));
    }

    private void remark(Hand hand, String line) {
        progress.remark(hand.dossier().dossierId(), line, hand.who().by(), hand.now());
    }
}
