package vn.gov.dvctt.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.SignerKind;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.SignedBy;

/** Whether the papers of a dossier carry the signatures that its procedure asks for, and none that is proven wrong. */
final class SignedPapers {
    private SignedPapers() {}

    static List<FieldFault> faults(
            Collection<ComponentView> components, Collection<ComponentPaper> papers, Signatories applicant) {
        return components.stream()
                .flatMap(component -> fault(component, of(component, papers), applicant).stream())
                .toList();
    }

    private static List<PaperView> of(ComponentView component, Collection<ComponentPaper> papers) {
        return papers.stream()
                .filter(given -> given.component() == component.number())
                .map(ComponentPaper::paper)
                .toList();
    }

    private static Optional<FieldFault> fault(ComponentView component, List<PaperView> given, Signatories applicant) {
        // other papers may be missing for reasons of their own; a declaration is never brought but by signing it
        if (component.eForm() && component.signedBy() != SignedBy.NOBODY && given.isEmpty()) {
            return Optional.of(new FieldFault(Declarations.PATH, "signatureMissing"));
        }
        var path = component.eForm() ? Declarations.PATH : "paper." + component.number();
        return given.stream()
                .flatMap(paper -> fault(component, paper, applicant).stream())
                .findFirst()
                .map(code -> new FieldFault(path, code));
    }

    private static Optional<String> fault(ComponentView component, PaperView paper, Signatories applicant) {
        var needed = component.signedBy();
        var found = paper.signatures();
        if (found == null) {
            return needed == SignedBy.NOBODY ? Optional.empty() : Optional.of("signatureMissing");
        }
        // what the scanner has not passed is not looked at yet: whoever need not sign does not wait for that
        if (found.isWaiting() && (needed != SignedBy.NOBODY || paper.scan().isReadable())) {
            return Optional.of("signatureWaiting");
        }
        if (found.isBad()) {
            return Optional.of("signatureBad");
        }
        var lines = found.report().signatures();
        if (needed == SignedBy.NOBODY) {
            return component.eForm() && isByOthers(lines, applicant) ? Optional.of("signatureOther") : Optional.empty();
        }
        if (found.isUncheckable()) {
            return Optional.of("signatureUncheckable");
        }
        return needed(needed, lines, applicant);
    }

    private static Optional<String> needed(SignedBy needed, List<SignatureLine> lines, Signatories applicant) {
        if (lines.isEmpty()) {
            return Optional.of("signatureMissing");
        }
        if (!lines.stream().allMatch(SignatureLine::passed)) {
            return Optional.of("signatureBad");
        }
        if (!isSignedBy(needed, lines)) {
            return Optional.of("signatureMissing");
        }
        var own = lines.stream().filter(line -> !applicant.isOther(line)).toList();
        var others = applicant.refusing() && needed != SignedBy.ANYBODY && !isSignedBy(needed, own);
        return others ? Optional.of("signatureOther") : Optional.empty();
    }

    private static boolean isByOthers(List<SignatureLine> lines, Signatories applicant) {
        return applicant.refusing() && applicant.areOthers(lines);
    }

    private static boolean isSignedBy(SignedBy needed, List<SignatureLine> lines) {
        var kinds = lines.stream().map(SignatureLine::kind).toList();
        return switch (needed) {
            case NOBODY, ANYBODY -> true;
            case INDIVIDUAL -> kinds.contains(SignerKind.INDIVIDUAL);
            case ORGANISATION -> kinds.contains(SignerKind.ORGANISATION);
            case BOTH ->
                kinds.contains(SignerKind.INDIVIDUAL)
                        && kinds.indexOf(SignerKind.INDIVIDUAL) < kinds.lastIndexOf(SignerKind.ORGANISATION);
        };
    }
}
