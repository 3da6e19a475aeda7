package vn.gov.dvctt.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.document.api.BeginChangeSigning;
import vn.gov.dvctt.document.api.ChangeSigningDesk;
import vn.gov.dvctt.document.api.ChangeToSign;
import vn.gov.dvctt.document.api.ChangeTour;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.RemoteSigning;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.document.api.SigningParty;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The approver signs what takes a result's place. Signing service, time stamps and revocation lists may take seconds to answer: no transaction waits for them. */
@Stateless
@RolesAllowed(Role.APPROVER)
public class ChangeSigningDeskBean implements ChangeSigningDesk {
    @Inject
    private People people;

    @Inject
    private Presence presence;

    @Inject
    private ChangePlaces places;

    @Inject
    private RemoteSigning remote;

    @Inject
    private Results results;

    @Inject
    private Papers papers;

    @Inject
    private ResultRegister register;

    @Override
    @Reading
    public ChangeToSign toSign(long changeId) {
        return places.toSign(changeId);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeTour begin(BeginChangeSigning command) {
        var spot = places.spot(command.changeId(), command.revision());
        presence.required();
        var way = remote.begin(SigningParty.OFFICIAL, spot.paper(), command.returnAddress());
        return new ChangeTour(
                command.changeId(), command.revision(), spot.result(), spot.prepared(), spot.number(), way);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeTour choose(ChangeTour tour, String credential) {
        places.spot(tour.changeId(), tour.revision());
        return tour.with(remote.choose(tour.way(), credential));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ChangeTour arrive(ChangeTour tour, String query) {
        places.spot(tour.changeId(), tour.revision());
        var way = remote.arrive(tour.way(), query);
        if (way.isSigned()) {
            issue(tour, way.signedPaper());
        }
        return tour.with(way);
    }

    private void issue(ChangeTour tour, long signedPaper) {
        var sealed = results.seal(tour.preparedId(), signedPaper, people.me().name());
        try {
            places.signed(tour, sealed);
        } catch (Refusal overtaken) {
            papers.discard(List.of(sealed));
            throw overtaken;
        }
    }

    /** A refused signature is an approval taken back. */
    @Override
    public void refuse(long changeId, int revision, String why) {
        var me = people.me();
        var now = Instant.now();
        var ground = ChangeRules.ground(why);
        var change = register.hold(me.unit(), changeId).change();
        change.refuseUnlessSigner(me);
        results.annul(change.prepared(), ground, now);
        change.refuseSignature(me, revision, ground, now);
    }
}
