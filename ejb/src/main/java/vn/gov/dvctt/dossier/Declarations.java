package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DeclarationView;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.shared.Refusal;

/** The declaration of a dossier as a document that can be signed: the component that is filled on line. */
@Dependent
class Declarations {
    static final String PATH = "declaration";
    static final String TEMPLATE = "dossier/declaration";

    @Inject
    private Procedures procedures;

    @Inject
    private People people;

    @Inject
    private Papers papers;

    Optional<DeclarationView> view(Dossier dossier) {
        return component(version(dossier), dossier).map(component -> view(dossier, component));
    }

    private DeclarationView view(Dossier dossier, ComponentView component) {
        var signed = signed(dossier, component.number());
        var paper = signed.flatMap(each -> papers.paper(each.paperId())).orElse(null);
        return new DeclarationView(component.name(), component.signedBy(), paper, isStale(dossier));
    }

    /** Which component it is. */
    int number(Dossier dossier) {
        return component(version(dossier), dossier)
                .map(ComponentView::number)
                .orElseThrow(() -> new Refusal("dossier.noComponent"));
    }

    Map<String, Object> values(Dossier dossier) {
        var version = version(dossier);
        var applicant = people.person(dossier.applicantId()).orElseThrow(() -> new Refusal("dossier.notFound"));
        var title = component(version, dossier)
                .map(ComponentView::name)
                .orElseThrow(() -> new Refusal("dossier.noComponent"));
        return new DeclarationSheet(version, answers(version, dossier))
                .values(applicant.name(), people.unitName(version.unit()), title, dossier);
    }

    /** With the names of the files that answer questions. */
    private Map<String, String> answers(ProcedureVersionView version, Dossier dossier) {
        var answers = new HashMap<>(dossier.answers().values());
        version.components().stream()
                .filter(ComponentView::isQuestion)
                .forEach(question -> answers.put(question.field(), names(dossier, question.number())));
        return answers;
    }

    private String names(Dossier dossier, int component) {
        var ids = dossier.papers().stream()
                .filter(paper -> paper.component() == component)
                .map(DossierPaper::paperId)
                .toList();
        return papers.papers(ids).stream().map(PaperView::name).sorted().collect(Collectors.joining("; "));
    }

    void refuseUnlessComplete(Dossier dossier) {
        if (!procedures.check(version(dossier), dossier.answers().values()).isEmpty()) {
            throw new Refusal("signing.incomplete");
        }
    }

    /** What was signed must be what is declared; what was sent is never asked again. */
    static List<FieldFault> faults(Dossier dossier) {
        return dossier.isDraft() && isStale(dossier) ? List.of(new FieldFault(PATH, "declarationStale")) : List.of();
    }

    private static boolean isStale(Dossier dossier) {
        var signed =
                dossier.papers().stream().filter(DossierPaper::isDeclaration).toList();
        return !signed.isEmpty()
                && !signed.stream().allMatch(paper -> paper.declares(DeclarationSheet.fingerprint(dossier)));
    }

    private static Optional<DossierPaper> signed(Dossier dossier, int component) {
        return dossier.papers().stream()
                .filter(paper -> paper.component() == component && paper.isDeclaration())
                .findFirst();
    }

    private static Optional<ComponentView> component(ProcedureVersionView version, Dossier dossier) {
        return version.componentsOf(dossier.filed().caseName()).stream()
                .filter(ComponentView::eForm)
                .findFirst();
    }

    private ProcedureVersionView version(Dossier dossier) {
        return procedures
                .version(dossier.filed().code(), dossier.filed().version())
                .orElseThrow(() -> new Refusal("dossier.noProcedure"));
    }
}
