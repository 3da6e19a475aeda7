package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.RemoteSigning;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.document.api.SigningParty;
import vn.gov.dvctt.processing.api.BeginResultSigning;
import vn.gov.dvctt.processing.api.ResultSigningDesk;
import vn.gov.dvctt.processing.api.ResultToSign;
import vn.gov.dvctt.processing.api.ResultTour;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The approver signs what was numbered. Signing service, time stamps and revocation lists may take seconds to answer: no transaction waits for them. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class ResultSigningDeskBean implements ResultSigningDesk {
    @Inject
    private People people;

    @Inject
    private Presence presence;

    @Inject
    private SignaturePlaces places;

    @Inject
    private RemoteSigning remote;

    @Inject
    private Results results;

    @Inject
    private Papers papers;

    @Inject
    private StepActs acts;

    @Inject
    private Drafts drafts;

    @Inject
    private Issuing issuing;

    @Inject
    private ProcessCourse course;

    @Override
    @Reading
    public ResultToSign toSign(long dossierId) {
        return places.toSign(dossierId);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ResultTour begin(BeginResultSigning command) {
        var spot = places.spot(command.dossierId(), command.revision());
        presence.required();
        var way = remote.begin(SigningParty.OFFICIAL, spot.paper(), command.returnAddress());
        return new ResultTour(command.dossierId(), command.revision(), spot.result(), spot.number(), way);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ResultTour choose(ResultTour tour, String credential) {
        places.spot(tour.dossierId(), tour.revision());
        return tour.with(remote.choose(tour.way(), credential));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ResultTour arrive(ResultTour tour, String query) {
        places.spot(tour.dossierId(), tour.revision());
        var way = remote.arrive(tour.way(), query);
        if (way.isSigned()) {
            issue(tour, way.signedPaper());
        }
        return tour.with(way);
    }

    private void issue(ResultTour tour, long signedPaper) {
        var sealed = results.seal(tour.result(), signedPaper, people.me().name());
        try {
            places.signed(tour, sealed);
        } catch (Refusal overtaken) {
            papers.discard(List.of(sealed));
            throw overtaken;
        }
    }

    /** A refused signature is an approval taken back: what the approver would have to send back next is sent back at once. */
    @Override
    public void refuse(SendBack command) {
        var why = DraftRules.reason(command.reason());
        acts.held(command.dossierId(), hand -> {
            var draft = SigningHand.of(hand, drafts).seenAt(command.revision()).draft();
            var leaving = hand.leaving().because(why);
            issuing.annul(hand, draft, why);
            draft.forgetNames();
            return course.leave(hand.task(), TaskOutcome.SENT_BACK, leaving)
                    .filter(next -> next.role().filter(Role.APPROVER::equals).isPresent())
                    .map(next -> course.leave(next, TaskOutcome.SENT_BACK, leaving));
        });
    }
}
