package vn.gov.dvctt.dossier.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.shared.web.Notices;

/** Filing, step 3: everything once more, what is still missing with the way to it, and the button that sends. */
@Named
@ViewScoped
public class CheckPage extends DraftPage {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Notices notices;

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

    public boolean isComplete() {
        return getFaults().isEmpty() && missing().isEmpty();
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
