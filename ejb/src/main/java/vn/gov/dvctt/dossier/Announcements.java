package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.AmendmentSent;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierReturned;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.dossier.api.SupplementRequested;
import vn.gov.dvctt.dossier.api.SystemAnswer;
import vn.gov.dvctt.dossier.api.SystemAnswered;
import vn.gov.dvctt.procedure.api.ReturnWay;

/** Tells the other features, within the transaction, what became of a dossier. */
@Dependent
class Announcements {
    @Inject
    private Event<Object> news;

    /** @param again after a supplement at intake */
    void submitted(Dossier dossier, boolean again, Instant at) {
        var filed = dossier.filed();
        news.fire(new DossierSubmitted(
                dossier.id(),
                number(dossier),
                filed.code(),
                filed.version(),
                filed.title(),
                filed.unit(),
                dossier.applicantId(),
                dossier.applicantName(),
                again,
                at));
    }

    void supplementAnswered(Dossier dossier, Instant at) {
        news.fire(new SupplementAnswered(dossier.id(), number(dossier), dossier.applicantId(), at));
    }

    void amended(Dossier dossier, List<String> items, String reason, Instant at) {
        news.fire(new AmendmentSent(
                dossier.id(),
                number(dossier),
                dossier.code().orElse(null),
                dossier.filed().unit(),
                dossier.applicantId(),
                dossier.amendments().size(),
                items,
                reason,
                at));
    }

    void withdrawn(Dossier dossier, String reason, Instant at) {
        news.fire(new DossierWithdrawn(dossier.id(), number(dossier), dossier.applicantId(), reason, at));
    }

    void closedUnanswered(Dossier dossier, Instant at) {
        news.fire(new DossierClosedUnanswered(
                dossier.id(), number(dossier), dossier.code().orElse(null), dossier.applicantId(), at));
    }

    void returned(Dossier dossier, ReturnWay way, Instant at) {
        news.fire(new DossierReturned(
                dossier.id(), number(dossier), dossier.code().orElseThrow(), dossier.applicantId(), way, at));
    }

    void received(Dossier dossier, Instant at) {
        var filed = dossier.filed();
        news.fire(new DossierReceived(
                dossier.id(),
                number(dossier),
                dossier.code().orElseThrow(),
                filed.code(),
                filed.version(),
                filed.unit(),
                dossier.applicantId(),
                at,
                dossier.dueAt().orElseThrow()));
    }

    void supplementRequested(Dossier dossier, List<SupplementItem> items, Instant at, Instant answerBy) {
        var inProcess = dossier.status() == DossierStatus.SUPPLEMENT_IN_PROCESS;
        news.fire(new SupplementRequested(
                dossier.id(),
                number(dossier),
                dossier.applicantId(),
                inProcess,
                dossier.supplements().size(),
                items,
                answerBy,
                at));
    }

    void refusedAtIntake(Dossier dossier, String reason, Instant at) {
        news.fire(new DossierRefusedAtIntake(dossier.id(), number(dossier), dossier.applicantId(), reason, at));
    }

    void decided(Dossier dossier, boolean approved, String reason, Instant at) {
        news.fire(new DossierDecided(
                dossier.id(),
                number(dossier),
                dossier.code().orElseThrow(),
                dossier.applicantId(),
                approved,
                reason,
                at));
    }

    void answered(Dossier dossier, SystemAnswer answer, Instant at) {
        news.fire(new SystemAnswered(
                dossier.id(),
                answer.code(),
                answer.system(),
                answer.positive(),
                answer.reason(),
                answer.paper(),
                answer.last(),
                at));
    }

    private static String number(Dossier dossier) {
        return dossier.submissionNumber().orElseThrow();
    }
}
