package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierRow;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.DossierView;
import vn.gov.dvctt.dossier.api.DraftRow;
import vn.gov.dvctt.dossier.api.DraftView;
import vn.gov.dvctt.dossier.api.SaveAnswers;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Filing, following and withdrawing one's own dossiers. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class DossierDeskBean implements DossierDesk {
    @Inject
    private People people;

    @Inject
    private Procedures procedures;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierRows rows;

    @Inject
    private DossierContents contents;

    @Inject
    private Standings standings;

    @Inject
    private DraftOpening opening;

    @Inject
    private DraftCheck drafts;

    @Inject
    private Announcements news;

    @Inject
    private Papers papers;

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long openDraft(String procedureCode) {
        var me = people.acting(Right.PREPARE);
        try {
            return opening.open(me, procedureCode);
        } catch (EJBException another) {
            // the same person began it in another window at the same moment: now it can be found
            return opening.open(me, procedureCode);
        }
    }

    /** Reading, though an old draft goes over to the version in force meanwhile: that is the catalogue's doing, not the reader's. */
    @Override
    @Reading
    public DraftView draft(long dossierId) {
        var dossier = dossiers.mine(acting(Right.SEE), dossierId);
        if (dossier.status() == DossierStatus.DISCARDED) {
            throw new Refusal("dossier.notFound");
        }
        var version = dossier.isDraft() ? renewed(dossier) : drafts.versionOf(dossier);
        return new DraftView(
                dossier.id(),
                dossier.submissionNumber().orElse(""),
                version,
                people.unitName(version.unit()),
                dossier.filed().caseName(),
                dossier.answers().values(),
                contents.ownPapers(dossier),
                dossier.savedAt());
    }

    @Override
    @Reading
    public List<DraftRow> drafts() {
        return rows.drafts(acting(Right.SEE));
    }

    @Override
    public List<FieldFault> saveAnswers(SaveAnswers command) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), command.dossierId());
        dossier.answer(drafts.known(dossier, command.changes()), Instant.now());
        drafts.count(dossier);
        return drafts.faultsOf(dossier, dossier.answers().values(), command.changes());
    }

    @Override
    public List<FieldFault> takeFile(SaveAnswers command) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), command.dossierId());
        return drafts.takeFile(dossier, command.changes(), path -> true, taken -> {
            dossier.answer(taken, Instant.now());
            drafts.count(dossier);
        });
    }

    @Override
    public void chooseCase(long dossierId, String caseName) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), dossierId);
        dossier.fileUnder(FiledProcedure.inCase(drafts.versionOf(dossier), caseName), Instant.now());
    }

    @Override
    @Reading
    public List<FieldFault> check(long dossierId) {
        return faults(dossiers.mine(acting(Right.SEE), dossierId));
    }

    @Override
    public String submit(long dossierId) {
        var me = people.acting(Right.SIGN);
        var now = Instant.now();
        var dossier = dossiers.mineToChange(me.id(), dossierId);
        if (dossier.submissionNumber().isPresent()) {
            return dossier.submissionNumber().get();
        }
        refuseUnlessKnown(me.id(), dossier);
        refuseUnlessComplete(dossier);
        dossier.submit(dossiers.freeNumber(now), dossiers.secret(), me.name(), now);
        news.submitted(dossier, false, now);
        return dossier.submissionNumber().orElseThrow();
    }

    @Override
    public void discard(long dossierId) {
        var owner = acting(Right.PREPARE);
        papers.discard(dossiers.mineToChange(owner, dossierId).discard(new Act(String.valueOf(owner), Instant.now())));
    }

    @Override
    @Reading
    public VerificationLevel level() {
        return people.level(acting(Right.SEE));
    }

    @Override
    @Reading
    public List<DossierRow> open() {
        return rows.open(acting(Right.SEE));
    }

    @Override
    @Reading
    public Page<DossierRow> mine(String cursor) {
        return rows.mine(acting(Right.SEE), cursor == null ? "" : cursor);
    }

    @Override
    @Reading
    public DossierView dossier(String submissionNumber) {
        var dossier = dossiers.mine(acting(Right.SEE), submissionNumber);
        return new DossierView(
                contents.of(dossier),
                standings.of(dossier),
                drafts.versionOf(dossier),
                dossier.lookUpSecret().map(LookUpSecret::digits).orElse(""),
                dossier.decision().map(Decision::reason).orElse(""),
                dossier.status().isOpen() && dossier.draftAmendment().isPresent());
    }

    @Override
    public void withdraw(String submissionNumber, String reason) {
        var now = Instant.now();
        var dossier = dossiers.mineToChange(acting(Right.SIGN), submissionNumber);
        dossier.withdraw(reason, now);
        news.withdrawn(dossier, reason.strip(), now);
    }

    /** Whose dossiers these are: the person's own, or those of the organisation acted for. */
    private long acting(Right right) {
        return people.acting(right).id();
    }

    /** The version in force; a draft begun under an older one goes over to it. */
    private ProcedureVersionView renewed(Dossier dossier) {
        var filed = dossier.filed();
        var version = procedures.inForce(filed.code()).orElseThrow(() -> new Refusal("dossier.noProcedure"));
        if (!filed.isUnder(version)) {
            var kept = version.cases().contains(filed.caseName()) ? filed.caseName() : "";
            dossier.fileUnder(new FiledProcedure(version, kept), dossier.savedAt());
        }
        return version;
    }

    private void refuseUnlessKnown(long owner, Dossier dossier) {
        var needed = drafts.versionOf(dossier).needs();
        if (!people.level(owner).reaches(needed)) {
            throw new Refusal("dossier.level", needed);
        }
    }

    private void refuseUnlessComplete(Dossier dossier) {
        var inForce = procedures.inForce(dossier.filed().code()).orElseThrow(() -> new Refusal("dossier.noProcedure"));
        if (dossier.isDraft() && !dossier.filed().isUnder(inForce)) {
            throw new Refusal("dossier.versionChanged");
        }
        if (!faults(dossier).isEmpty()) {
            throw new Refusal("dossier.incomplete");
        }
    }

    private List<FieldFault> faults(Dossier dossier) {
        return drafts.faultsInForm(dossier, dossier.answers().values());
    }
}
