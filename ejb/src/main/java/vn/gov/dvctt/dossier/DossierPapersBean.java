package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.StorePaper;
import vn.gov.dvctt.dossier.api.AttachPaper;
import vn.gov.dvctt.dossier.api.DossierFile;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.EarlierPaper;
import vn.gov.dvctt.dossier.api.ExpectPaper;
import vn.gov.dvctt.dossier.api.PaperRoom;
import vn.gov.dvctt.dossier.api.ReusePaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** One's own papers, in and out. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class DossierPapersBean implements DossierPapers {
    @Inject
    private People people;

    @Inject
    private Papers papers;

    @Inject
    private Dossiers dossiers;

    @Inject
    private PaperPlaces places;

    @Inject
    private Rooms rooms;

    @Inject
    private HandedIn handedIn;

    @Inject
    private SubmissionSlip slips;

    @Inject
    private ResultHandedOut handing;

    @Override
    @Reading
    public void expect(ExpectPaper announced) {
        var me = acting(Right.PREPARE);
        var component = places.component(me, announced.dossierId(), announced.component());
        var name = announced.name().toLowerCase(Locale.ROOT);
        if (component.extensions().stream().noneMatch(ending -> name.endsWith("." + ending))) {
            throw new Refusal("document.type", String.join(", ", component.extensions()));
        }
        if (announced.bytes() > component.maxBytes()) {
            throw new Refusal("document.tooLarge", component.maxBytes());
        }
        rooms.of(me).refuseUnlessFits(announced.bytes(), announced.underway());
    }

    @Override
    @Reading
    public PaperRoom room() {
        return rooms.of(acting(Right.SEE));
    }

    @Override
    @Reading
    public ComponentView place(long dossierId, int component) {
        return places.component(acting(Right.PREPARE), dossierId, component);
    }

    @Override
    @Reading
    public Page<EarlierPaper> earlier(String cursor) {
        return handedIn.of(acting(Right.SEE), cursor);
    }

    @Override
    public PaperView reuse(ReusePaper command) {
        var me = acting(Right.PREPARE);
        var component = places.component(me, command.dossierId(), command.component());
        var earlier = handedIn.paper(me, command.paperId());
        rooms.of(me).refuseUnlessFits(earlier.bytes(), 0);
        var paper = papers.again(earlier.id(), component.extensions(), component.maxBytes());
        dossiers.mineToChange(me, command.dossierId()).attach(component.number(), paper.id(), Instant.now());
        return paper;
    }

    /** A file from a slow phone takes minutes: three short transactions instead of one long one. */
    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaperView attach(AttachPaper command) {
        var me = people.acting(Right.PREPARE).id();
        var component = places.component(me, command.dossierId(), command.component());
        var most = Math.min(component.maxBytes(), rooms.of(me).left());
        var paper = papers.store(
                new StorePaper(command.name(), command.content(), component.extensions(), most, command.sha256()));
        places.attach(me, command.dossierId(), component.number(), paper.id());
        return paper;
    }

    @Override
    public void detach(long dossierId, long paperId) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), dossierId);
        dossier.detach(paperId, Instant.now());
        if (dossier.paperRounds().papers().stream().noneMatch(paper -> paper.paperId() == paperId)) {
            papers.discard(List.of(paperId));
        }
    }

    @Override
    public void restorePaper(long dossierId, long paperId) {
        dossiers.mineToChange(acting(Right.PREPARE), dossierId).restore(paperId, Instant.now());
    }

    @Override
    @Reading
    public DossierFile open(long dossierId, long paperId) {
        var dossier = dossiers.mine(acting(Right.SEE), dossierId);
        if (dossier.paperRounds().papers().stream().noneMatch(paper -> paper.paperId() == paperId)) {
            throw new Refusal("dossier.notFound");
        }
        return file(paperId);
    }

    @Override
    public DossierFile slip(String submissionNumber, String lookUpAddress) {
        var dossier = dossiers.mineToChange(acting(Right.SEE), submissionNumber);
        if (dossier.slipPaper().isEmpty()) {
            dossier.printed(slips.print(dossier, lookUpAddress).id());
        }
        return file(dossier.slipPaper().orElseThrow());
    }

    @Override
    public DossierFile result(String submissionNumber) {
        var dossier = dossiers.mineToChange(acting(Right.SEE), submissionNumber);
        var result = dossier.decision()
                .map(Decision::resultPaper)
                .filter(id -> id != 0)
                .orElseThrow(() -> new Refusal("dossier.noResult"));
        handing.handOut(dossier, Instant.now());
        return file(result);
    }

    private DossierFile file(long paperId) {
        var paper = papers.paper(paperId).orElseThrow(() -> new Refusal("dossier.notFound"));
        return new DossierFile(paper, papers.open(paperId));
    }

    /** Whose dossiers these are: the person's own, or those of the organisation acted for. */
    private long acting(Right right) {
        return people.acting(right).id();
    }
}
