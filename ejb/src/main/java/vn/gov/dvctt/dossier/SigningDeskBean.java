package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.RemoteSigning;
import vn.gov.dvctt.document.api.SigningParty;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.dossier.api.BeginSigning;
import vn.gov.dvctt.dossier.api.BringDeclaration;
import vn.gov.dvctt.dossier.api.DeclarationView;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.dossier.api.SigningTour;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Signing one's own drafts. The service may take seconds to answer: no transaction waits for it. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class SigningDeskBean implements SigningDesk {
    private static final long MOST_BYTES = 20L << 20;

    @Inject
    private People people;

    @Inject
    private Presence presence;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Declarations declarations;

    @Inject
    private SigningPlaces places;

    @Inject
    private Rooms rooms;

    @Inject
    private Papers papers;

    @Inject
    private RemoteSigning remote;

    @Override
    @Reading
    public boolean isOffered() {
        acting(Right.SEE);
        return remote.isOffered(SigningParty.APPLICANT);
    }

    @Override
    @Reading
    public Optional<DeclarationView> declaration(long dossierId) {
        return declarations.view(dossiers.mine(acting(Right.SEE), dossierId));
    }

    @Override
    @Reading
    public byte[] drawDeclaration(long dossierId) {
        var dossier = dossiers.mine(acting(Right.SEE), dossierId);
        return papers.draw(Declarations.TEMPLATE, declarations.values(dossier));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaperView bringDeclaration(BringDeclaration command) {
        var me = acting(Right.PREPARE);
        var spot = places.declaration(me, command.dossierId(), true);
        var most = Math.min(MOST_BYTES, rooms.of(me).left());
        var paper =
                papers.store(new StorePaper(command.name(), command.content(), List.of("pdf"), most, command.sha256()));
        if (!remote.isSignedCopy(papers.draw(Declarations.TEMPLATE, spot.values()), paper.id())) {
            throw new Refusal("signing.otherDeclaration");
        }
        places.declared(me, command.dossierId(), spot, paper.id());
        return paper;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SigningTour begin(BeginSigning command) {
        var me = acting(Right.SIGN);
        var spot = command.paperId() == 0
                ? places.declaration(me, command.dossierId(), true)
                : places.paper(me, command.dossierId(), command.paperId());
        presence.required();
        var paper = spot.paperId() == 0 ? printed(spot) : spot.paperId();
        var way = remote.begin(SigningParty.APPLICANT, paper, command.returnAddress());
        return new SigningTour(
                command.dossierId(), spot.procedureCode(), spot.component(), spot.paperId(), spot.declared(), way);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SigningTour choose(SigningTour tour, String credential) {
        dossiers.mine(acting(Right.SIGN), tour.dossierId());
        return tour.with(remote.choose(tour.way(), credential));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public SigningTour arrive(SigningTour tour, String query) {
        var me = acting(Right.SIGN);
        dossiers.mine(me, tour.dossierId());
        var next = tour.with(remote.arrive(tour.way(), query));
        if (next.way().isSigned()) {
            places.signed(me, next);
        }
        return next;
    }

    private long printed(SigningPlaces.Spot spot) {
        var name = "To-khai-" + spot.procedureCode() + ".pdf";
        return papers.print(Declarations.TEMPLATE, spot.values(), name).id();
    }

    /** Whose dossiers these are: the person's own, or those of the organisation acted for. */
    private long acting(Right right) {
        return people.acting(right).id();
    }
}
