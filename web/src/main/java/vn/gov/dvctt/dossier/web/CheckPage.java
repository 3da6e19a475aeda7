package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.dossier.api.BringDeclaration;
import vn.gov.dvctt.dossier.api.DeclarationView;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** Filing, step 3: everything once more, what is still missing with the way to it, and the button that sends. */
@Named
@ViewScoped
public class CheckPage extends DraftPage {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private SigningDesk signing;

    @EJB
    private DossierPapers papers;

    @Inject
    private Notices notices;

    private transient Optional<DeclarationView> declaration;
    private transient String declarationFault;
    private transient List<FieldFault> faults;
    private transient Set<String> missing;

    public List<FieldFault> getFaults() {
        if (faults == null) {
            faults = formFaults();
        }
        return faults;
    }

    @Override
    public List<PaperLine> getLines() {
        return lines(missing());
    }

    private Set<String> missing() {
        if (missing == null) {
            missing = paperFaults();
        }
        return missing;
    }

    public boolean isCaseMissing() {
        return missing().contains("case");
    }

    /** The declaration as a document to sign; null: the procedure has none. */
    public DeclarationView getDeclaration() {
        if (declaration == null) {
            declaration = signing.declaration(dossierId());
        }
        return declaration.orElse(null);
    }

    public String getDeclarationFault() {
        if (declarationFault == null) {
            declarationFault = declarationFault();
        }
        return declarationFault;
    }

    public List<String> getPdf() {
        return List.of("pdf");
    }

    public boolean isSigningOffered() {
        return signing.isOffered();
    }

    /** Signed with a program of one's own. */
    public void bring(Upload upload) {
        signing.bringDeclaration(new BringDeclaration(dossierId(), upload.name(), upload.content(), upload.sha256()));
        look();
    }

    public void removeDeclaration() {
        papers.detach(dossierId(), getDeclaration().paper().id());
        look();
    }

    private void look() {
        declaration = null;
        declarationFault = null;
        forget();
    }

    public boolean isComplete() {
        return getFaults().isEmpty()
                && missing().isEmpty()
                && getDeclarationFault().isEmpty();
    }

    public String getMendLink() {
        return getDeclareLink() + "&mend=1";
    }

    /** Sends once, however often it is pressed; the sentence above the button says that the person answers for it (article 13.2.a of the circular). */
    public String submit() {
        if (!isComplete()) {
            notices.fault("citizen_dossier_check.incomplete");
            return null;
        }
        return "/citizen/dossier/sent.xhtml?faces-redirect=true&number=" + desk().submit(dossierId());
    }
}
