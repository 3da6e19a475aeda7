package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import vn.gov.dvctt.document.api.RemoteSigning;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.document.api.SigningParty;
import vn.gov.dvctt.processing.api.ResultToSign;
import vn.gov.dvctt.processing.api.ResultTour;
import vn.gov.dvctt.shared.Reading;

/** The short transactions around an approver's signature: what is to be signed, and here it is signed, sealed, and issued. */
@Stateless
@PermitAll
public class SignaturePlaces {
    /** What is to be signed. */
    public record Spot(long result, String number, long paper) {}

    @Inject
    private StepActs acts;

    @Inject
    private Drafts drafts;

    @Inject
    private Results results;

    @Inject
    private Issuing issuing;

    @Inject
    private RemoteSigning remote;

    /** Nothing waits for it; the row is read as it stands. */
    @Reading
    public ResultToSign toSign(long dossierId) {
        return acts.seen(dossierId, hand -> {
            var draft = SigningHand.of(hand, drafts).draft();
            var task = hand.task();
            return new ResultToSign(
                    dossierId,
                    task.revision(),
                    task.number(),
                    task.procedureTitle(),
                    task.applicantName(),
                    draft.title(),
                    draft.number(),
                    draft.numberedAt(),
                    draft.numberedBy(),
                    hand.who().me().name(),
                    draft.waiting(),
                    remote.isOffered(SigningParty.OFFICIAL));
        });
    }

    /** A look between the acts of the desk, which have their own rows in the ledger. */
    @Reading
    @ExcludeDefaultInterceptors
    public Spot spot(long dossierId, int revision) {
        return acts.seen(dossierId, hand -> {
            var draft = SigningHand.of(hand, drafts).seenAt(revision).draft();
            issuing.refuseUnlessPaid(dossierId);
            return new Spot(draft.waiting(), draft.number(), draft.paper());
        });
    }

    /** All of it or nothing: what changed since the approver left for the service is refused, and waits on. */
    public void signed(ResultTour tour, long sealedPaper) {
        acts.held(tour.dossierId(), hand -> {
            var draft = SigningHand.of(hand, drafts).seenAt(tour.revision()).draft();
            issuing.refuseUnlessPaid(tour.dossierId());
            var issued = results.issueSigned(draft.waiting(), sealedPaper);
            hand.task().endedBy(draft.numberedBy());
            draft.signed(issued.paper(), hand.now());
            issuing.decide(hand, draft, issued.paper());
            return issued;
        });
    }
}
