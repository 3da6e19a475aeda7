package vn.gov.dvctt.dossier.api;

import java.util.Optional;
import vn.gov.dvctt.document.api.PaperView;

/** Digital signatures on the caller's own drafts: the declaration, and the papers (article 7.3 of the circular). */
public interface SigningDesk {
    /** Whether papers can be signed at a remote service from here; a file that was signed elsewhere is always taken. */
    boolean isOffered();

    /** Empty where the procedure has no declaration of its own. */
    Optional<DeclarationView> declaration(long dossierId);

    /** The declaration as PDF/A, made from the answers as they stand: to be read, or signed with a program of one's own. */
    byte[] drawDeclaration(long dossierId);

    /** Refuses with {@code signing.otherDeclaration} what is not the declaration as it stands, with signatures and nothing else added. */
    PaperView bringDeclaration(BringDeclaration command);

    /** Refuses with {@code account.again} without recent presence, with {@code signing.incomplete} while answers are missing. */
    SigningTour begin(BeginSigning command);

    SigningTour choose(SigningTour tour, String credential);

    /** Refuses with {@code signing.cancelled}, {@code signing.away}, {@code signing.failed}, {@code signing.noKey}; then everything is as before. */
    SigningTour arrive(SigningTour tour, String query);
}
