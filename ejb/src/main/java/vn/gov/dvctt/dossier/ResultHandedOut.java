package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.document.api.ResultTaken;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.payment.api.Bills;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.Refusal;

/**
 * A result goes out of the portal into its holder's hands: not before it is paid for, and not where the National Single Window gives it. Taking it is its return where it
 * is returned on line; a paper is on its way besides where it goes by post or waits at the counter.
 */
@ApplicationScoped
class ResultHandedOut {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Bills bills;

    @Inject
    private ReturnWays returns;

    @Inject
    private Announcements news;

    void on(@Observes ResultTaken taken) {
        handOut(dossiers.mineToChange(taken.holder(), taken.submissionNumber()), Instant.now());
    }

    void handOut(Dossier dossier, Instant now) {
        if (bills.isOwed(dossier.submissionNumber().orElseThrow())) {
            throw new Refusal("dossier.feeUnpaid");
        }
        var way = returns.of(dossier).way();
        if (way == ReturnWay.WINDOW) {
            throw new Refusal("dossier.throughWindow");
        }
        if (way == ReturnWay.ONLINE && isTaken(dossier, now)) {
            news.returned(dossier, way, now);
        }
    }

    private static boolean isTaken(Dossier dossier, Instant now) {
        return dossier.returned(new Act(String.valueOf(dossier.applicantId()), now)) == ProgressOutcome.RECORDED;
    }
}
