package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.SaveChanges;
import vn.gov.dvctt.dossier.api.SupplementDesk;
import vn.gov.dvctt.dossier.api.SupplementView;
import vn.gov.dvctt.dossier.api.SupplementView.AskedPapers;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Mending what the agency asked for. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class SupplementDeskBean implements SupplementDesk {
    @Inject
    private People people;

    @Inject
    private DraftCheck drafts;

    @Inject
    private Dossiers dossiers;

    @Inject
    private DossierContents contents;

    @Inject
    private Announcements news;

    @Override
    @Reading
    public SupplementView supplement(String submissionNumber) {
        var dossier = dossiers.mine(acting(Right.SEE), submissionNumber);
        var open = open(dossier);
        var version = drafts.versionOf(dossier);
        return new SupplementView(
                dossier.id(),
                submissionNumber,
                version,
                people.unitName(version.unit()),
                open.answerBy(),
                askedAnswers(open),
                merged(dossier, open),
                dossier.answers().values(),
                askedPapers(dossier, open, version),
                contents.ownPapers(dossier));
    }

    @Override
    public List<FieldFault> save(SaveChanges command) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), command.submissionNumber());
        dossier.changeInSupplement(drafts.known(dossier, command.changes()), Instant.now());
        return drafts.faultsOf(dossier, merged(dossier, open(dossier)), command.changes());
    }

    @Override
    public List<FieldFault> takeFile(SaveChanges command) {
        var dossier = dossiers.mineToChange(acting(Right.PREPARE), command.submissionNumber());
        return drafts.takeFile(
                dossier,
                command.changes(),
                open(dossier)::allows,
                taken -> dossier.changeInSupplement(taken, Instant.now()));
    }

    @Override
    @Reading
    public List<FieldFault> check(String submissionNumber) {
        return faults(dossiers.mine(acting(Right.SEE), submissionNumber));
    }

    @Override
    public void send(String submissionNumber) {
        var now = Instant.now();
        var dossier = dossiers.mineToChange(acting(Right.SIGN), submissionNumber);
        if (!faults(dossier).isEmpty()) {
            throw new Refusal("dossier.incomplete");
        }
        dossier.sendSupplement(now);
        drafts.count(dossier);
        if (dossier.status() == DossierStatus.SUBMITTED) {
            news.submitted(dossier, true, now);
            return;
        }
        news.supplementAnswered(dossier, now);
    }

    /** Only what was asked counts: an old fault elsewhere could not be mended here. */
    private List<FieldFault> faults(Dossier dossier) {
        var open = open(dossier);
        return drafts.askedFaults(dossier, merged(dossier, open)).stream()
                .filter(fault -> open.allows(fault.path()))
                .toList();
    }

    private List<AskedPapers> askedPapers(Dossier dossier, Supplement open, ProcedureVersionView version) {
        var now = contents.ownPapers(dossier);
        var replaced = contents.papersTaken(dossier, open.round());
        var reasons = open.asked().reasons();
        return open.asked().components().stream()
                .flatMap(number -> version.components().stream().filter(each -> each.number() == number))
                .map(component -> new AskedPapers(
                        component,
                        reasons.get("paper." + component.number()),
                        now.stream()
                                .filter(paper -> paper.component() == component.number())
                                .toList(),
                        replaced.stream()
                                .filter(paper -> paper.component() == component.number())
                                .toList()))
                .toList();
    }

    private static Map<String, String> askedAnswers(Supplement open) {
        return open.asked().reasons().entrySet().stream()
                .filter(reason -> !reason.getKey().startsWith("paper."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> merged(Dossier dossier, Supplement open) {
        return dossier.answers().with(open.changes().values()).values();
    }

    private static Supplement open(Dossier dossier) {
        return dossier.openSupplement().orElseThrow(() -> new Refusal("dossier.notAsked"));
    }

    /** Whose dossiers these are: the person's own, or those of the organisation acted for. */
    private long acting(Right right) {
        return people.acting(right).id();
    }
}
