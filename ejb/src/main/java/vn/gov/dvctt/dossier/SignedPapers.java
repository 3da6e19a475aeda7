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

    static List<FieldFault> faults(Collection<ComponentView> components, Collection<ComponentPaper> papers) {
        return components.stream()
                .flatMap(component -> papers.stream()
                        .filter(given -> given.component() == component.number())
                        .flatMap(given -> fault(component.signedBy(), given.paper()).stream())
                        .limit(1)
                        .map(code -> new FieldFault("paper." + component.number(), code)))
                .toList();
    }

    private static Optional<String> fault(SignedBy needed, PaperView paper) {
        var found = paper.signatures();
        if (found != null && found.isBad()) {
            return Optional.of("signatureBad");
        }
        if (needed == SignedBy.NOBODY) {
            return Optional.empty();
        }
        if (found != null && found.isWaiting()) {
            return Optional.of("signatureWaiting");
        }
        if (found == null || !found.report().isSigned()) {
            return Optional.of("signatureMissing");
        }
        var lines = found.report().signatures();
        if (!lines.stream().allMatch(SignatureLine::passed)) {
            return Optional.of("signatureBad");
        }
        return isSignedBy(needed, lines) ? Optional.empty() : Optional.of("signatureMissing");
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
