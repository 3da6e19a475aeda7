package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.AmendmentDesk;
import vn.gov.dvctt.dossier.api.AmendmentView;
import vn.gov.dvctt.dossier.api.AmendmentView.OwnPapers;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.SaveChanges;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Amending a submitted dossier of one's own accord. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class AmendmentDeskBean implements AmendmentDesk {
    @Inject
    private Papers papers;

    @Inject
    private People people;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierContents contents;

    @Inject
    private DraftCheck drafts;

    @Inject
    private Announcements news;

    @Override
    public void begin(String submissionNumber) {
        dossiers.mineToChange(acting(Right.PREPARE), submissionNumber).amend(Instant.now());
    }

    @Override
    @Reading
    public AmendmentView amendment(String submissionNumber) {
        var dossier = dossiers.mine(acting(Right.SEE), submissionNumber);
        dossier.refuseUnlessOpen();
        var draft = dossier.theDraft();
        var version = drafts.versionOf(dossier);
        return new AmendmentView(
                dossier.id(),
                submissionNumber,
                dossier.amendments().size() + 1,
                dossier.receivedAt().isPresent(),
                dossier.status().awaitsSupplement(),
                version,
                people.unitName(version.unit()),
                draft.reason(),
                merged(dossier),
                dossier.answers().values(),
                papers(dossier, version),
                matters(dossier).size(),
                dossier.savedAt());
    }

    @Override
    public List<FieldFault> save(SaveChanges command) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), command.submissionNumber());
        dossier.changeInAmendment(drafts.known(dossier, command.changes()), Instant.now());
        return drafts.faultsOf(dossier, merged(dossier), command.changes());
    }

    @Override
    public List<FieldFault> takeFile(SaveChanges command) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), command.submissionNumber());
        return drafts.takeFile(
                dossier, command.changes(), path -> true, taken -> dossier.changeInAmendment(taken, Instant.now()));
    }

    @Override
    public void explain(String submissionNumber, String reason) {
        dossiers.mineToChange(acting(Right.PREPARE), submissionNumber).explainAmendment(reason.strip(), Instant.now());
    }

    @Override
    @Reading
    public List<FieldFault> check(String submissionNumber) {
        return faults(dossiers.mine(acting(Right.SEE), submissionNumber));
    }

    @Override
    public int send(String submissionNumber) {
        var now = Instant.now();
        var dossier = dossiers.mineToChange(acting(Right.SIGN), submissionNumber);
        dossier.refuseUnlessAmendable();
        if (!faults(dossier).isEmpty()) {
            throw new Refusal("dossier.incomplete");
        }
        var names = names(matters(dossier), drafts.versionOf(dossier));
        var reason = dossier.theDraft().reason();
        dossier.sendAmendment(now);
        drafts.count(dossier);
        news.amended(dossier, names, reason, now);
        return dossier.amendments().size();
    }

    @Override
    public void discard(String submissionNumber) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), submissionNumber);
        var before = dossier.paperRounds().ids();
        dossier.discardAmendment(Instant.now());
        before.removeAll(dossier.paperRounds().ids());
        papers.discard(before);
    }

    private List<FieldFault> faults(Dossier dossier) {
        var faults = new ArrayList<>(drafts.faultsInForm(dossier, merged(dossier)));
        if (dossier.theDraft().reason().isEmpty()) {
            faults.add(new FieldFault("amendmentReason", "required"));
        }
        return faults;
    }

    /** What the draft changes so far: fields, tables and papers, by path. */
    private static List<String> matters(Dossier dossier) {
        var changed = new ArrayList<>(dossier.theDraft().matters(dossier.answers()));
        dossier.paperRounds().components(Amendment.UNSENT).forEach(component -> changed.add("paper." + component));
        return changed;
    }

    private static List<String> names(List<String> paths, ProcedureVersionView version) {
        return paths.stream().map(path -> name(path, version)).toList();
    }

    private static String name(String path, ProcedureVersionView version) {
        return version.components().stream()
                .filter(component -> path.equals("paper." + component.number()))
                .map(ComponentView::name)
                .findFirst()
                .or(() ->
                        version.form().fieldOf(path).map(field -> field.label().vi()))
                .orElse(path);
    }

    private List<OwnPapers> papers(Dossier dossier, ProcedureVersionView version) {
        var now = contents.ownPapers(dossier);
        var replaced = contents.papersTaken(dossier, Amendment.UNSENT);
        return version.componentsOf(dossier.filed().caseName()).stream()
                .filter(component -> !component.eForm())
                .map(component -> new OwnPapers(component, of(component, now), of(component, replaced)))
                .toList();
    }

    private static List<ComponentPaper> of(ComponentView component, List<ComponentPaper> papers) {
        return papers.stream()
                .filter(paper -> paper.component() == component.number())
                .toList();
    }

    private static Map<String, String> merged(Dossier dossier) {
        return dossier.answers().with(dossier.theDraft().changes().values()).values();
    }

    /** Whose dossiers these are: the person's own, or those of the organisation acted for. */
    private long acting(Right right) {
        return people.acting(right).id();
    }
}
