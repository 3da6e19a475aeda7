package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.shared.Refusal;

/** What is drafted, held against the form under which the dossier was filed: the same for a declaration, a supplement and an amendment. */
@Dependent
class DraftCheck {
    @Inject
    private Procedures procedures;

    @Inject
    private DossierContents contents;

    @Inject
    private People people;

    ProcedureVersionView versionOf(Dossier dossier) {
        return procedures
                .version(dossier.filed().code(), dossier.filed().version())
                .orElseThrow(() -> new Refusal("dossier.noProcedure"));
    }

    /** Everything that hinders sending: answers, the case, papers. */
    List<FieldFault> faults(Dossier dossier, Map<String, String> answers) {
        var version = versionOf(dossier);
        var faults = new ArrayList<>(procedures.check(version, answers));
        faults.addAll(completeness(dossier, version, answers).faults());
        // before what its signatures still wait for: it has to be signed anew in any case
        faults.addAll(Declarations.faults(dossier));
        faults.addAll(
                signatureFaults(dossier, version.componentsOf(dossier.filed().caseName(), answers)));
        return faults;
    }

    /** The same for what an agency may ask for: papers of a later round too. */
    List<FieldFault> askedFaults(Dossier dossier, Map<String, String> answers) {
        var version = versionOf(dossier);
        var faults = new ArrayList<>(procedures.check(version, answers));
        faults.addAll(completeness(dossier, version, answers).askedFaults());
        faults.addAll(signatureFaults(
                dossier, version.everyComponentOf(dossier.filed().caseName(), answers)));
        return faults;
    }

    /** Asked for only where something is signed. */
    private Signatories signatories(Dossier dossier, List<ComponentPaper> papers) {
        var signed = papers.stream()
                .map(given -> given.paper().signatures())
                .anyMatch(found -> found != null && found.report().isSigned());
        return signed
                ? Signatories.of(people.person(dossier.applicantId()).orElse(null), people.me())
                : Signatories.NONE;
    }

    private List<FieldFault> signatureFaults(Dossier dossier, List<ComponentView> components) {
        var papers = contents.ownPapers(dossier);
        return SignedPapers.faults(components, papers, signatories(dossier, papers));
    }

    private static Completeness completeness(
            Dossier dossier, ProcedureVersionView version, Map<String, String> answers) {
        var answered = dossier.papers().stream().map(DossierPaper::component).collect(Collectors.toSet());
        return new Completeness(version, dossier.filed().caseName(), answers, answered);
    }

    /** As {@link #faults}, and what is wrong with a file that answers a question stands beside that question. */
    List<FieldFault> faultsInForm(Dossier dossier, Map<String, String> answers) {
        var questions = versionOf(dossier).components().stream()
                .filter(ComponentView::isQuestion)
                .collect(Collectors.toMap(component -> "paper." + component.number(), ComponentView::field));
        return faults(dossier, answers).stream()
                .map(fault -> new FieldFault(
                        questions.getOrDefault(fault.path(), fault.path()), fault.key(), fault.arguments()))
                .toList();
    }

    /** Faults of what was just changed; faulty answers are kept like the others. */
    List<FieldFault> faultsOf(Dossier dossier, Map<String, String> answers, Map<String, String> changes) {
        return procedures.checkPaths(versionOf(dossier), answers, List.copyOf(changes.keySet()));
    }

    /** Reckons what nobody types from what was typed. */
    void count(Dossier dossier) {
        var present = dossier.answers().values();
        var counted = new HashMap<>(procedures.computed(versionOf(dossier), present));
        counted.entrySet().removeIf(one -> one.getValue().equals(present.getOrDefault(one.getKey(), "")));
        if (!counted.isEmpty()) {
            dossier.counted(counted);
        }
    }

    /** What of some changes the form knows at all. */
    Map<String, String> known(Dossier dossier, Map<String, String> changes) {
        return AnswerLimits.known(versionOf(dossier), changes);
    }

    /**
     * Of the answers of a form file those that are right; the faults of the others.
     *
     * @param open whether this draft may change the answer of a path
     */
    List<FieldFault> takeFile(
            Dossier dossier, Map<String, String> changes, Predicate<String> open, Consumer<Map<String, String>> keep) {
        var faults = new ArrayList<FieldFault>();
        var mine = new HashMap<>(changes);
        changes.keySet().stream().filter(open.negate()).sorted().forEach(path -> {
            mine.remove(path);
            faults.add(new FieldFault(path, "notAsked"));
        });
        var wrong = faultsOf(dossier, mine, mine);
        wrong.forEach(fault -> mine.remove(fault.path()));
        faults.addAll(wrong);
        keep.accept(known(dossier, mine));
        return faults;
    }
}
