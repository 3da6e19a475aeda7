package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.ChangeToSign;
import vn.gov.dvctt.document.api.ChangeTour;
import vn.gov.dvctt.document.api.RemoteSigning;
import vn.gov.dvctt.document.api.SigningParty;
import vn.gov.dvctt.shared.Reading;

/** The short transactions around an approver's signature on what takes a result's place: what is to be signed, and here it is signed, sealed, and takes the place. */
@Stateless
@PermitAll
public class ChangePlaces {
    /** What is to be signed: paper and number of the prepared result, and which one it replaces. */
    public record Spot(long result, long prepared, String number, long paper) {}

    @Inject
    private People people;

    @Inject
    private ResultRegister register;

    @Inject
    private Replacing replacing;

    @Inject
    private RemoteSigning remote;

    /** Nothing waits for it; the row is read as it stands. */
    @Reading
    public ChangeToSign toSign(long changeId) {
        var me = people.me();
        var hand = register.seen(me.unit(), changeId);
        var change = hand.change();
        change.refuseUnlessSigner(me);
        var next = prepared(change);
        return new ChangeToSign(
                changeId,
                change.revision(),
                change.kind(),
                Replacing.called(hand.result()),
                hand.result().id(),
                next.matter().procedureTitle(),
                next.matter().holder(),
                next.words().title(),
                next.number(),
                next.issuedAt(),
                me.name(),
                next.id(),
                remote.isOffered(SigningParty.OFFICIAL));
    }

    /** A look between the acts of the desk, which have their own rows in the ledger. */
    @Reading
    @ExcludeDefaultInterceptors
    public Spot spot(long changeId, int revision) {
        var me = people.me();
        var hand = register.seen(me.unit(), changeId);
        hand.change().refuseUnlessSigner(me);
        hand.change().refuseUnlessSeen(revision);
        var next = prepared(hand.change());
        return new Spot(hand.result().id(), next.id(), next.number(), next.paper());
    }

    /** All of it or nothing: what changed since the approver left for the service is refused, and waits on. */
    public void signed(ChangeTour tour, long sealedPaper) {
        var me = people.me();
        var hand = register.hold(me.unit(), tour.changeId());
        hand.change().refuseUnlessSigner(me);
        hand.change().refuseUnlessSeen(tour.revision());
        replacing.signed(hand, sealedPaper, Instant.now());
    }

    private ResultDocument prepared(ResultChange change) {
        return register.result(change.prepared()).orElseThrow(ResultRegister::notFound);
    }
}
