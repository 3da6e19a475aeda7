package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.AttachPaper;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.PaperRoom;
import vn.gov.dvctt.dossier.api.SigningDesk;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;
import vn.gov.dvctt.shared.web.Uploads;

/** Filing, step 2: the case, and its papers. Each file is stored the moment it is chosen. */
@Named
@ViewScoped
public class PapersPage extends DraftPage {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private DossierPapers papers;

    @EJB
    private SigningDesk signing;

    @Inject
    private Notices notices;

    @Inject
    private Uploads uploads;

    private transient Set<String> missing;

    @Override
    public List<PaperLine> getLines() {
        return lines(missing == null ? Set.of() : missing);
    }

    public PaperRoom getRoom() {
        return papers.room();
    }

    /** Bytes of files that were begun and not finished. */
    public long getUnderway() throws IOException {
        return uploads.underway(request());
    }

    public void drop() throws IOException {
        uploads.drop(request());
        notices.say("citizen_dossier_papers.dropped");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    public String getCaseName() {
        return getDraft().caseName();
    }

    public void setCaseName(String chosen) {
        if (chosen != null && !chosen.isBlank() && !chosen.equals(getCaseName())) {
            desk().chooseCase(dossierId(), chosen);
            forget();
        }
    }

    /** Shows the papers of the case that was chosen with this request. */
    public void choose() {
        forget();
    }

    public boolean isCaseOpen() {
        var procedure = getDraft().procedure();
        return procedure.cases().size() > 1 && getCaseName().isEmpty();
    }

    public void receive(Upload upload) {
        papers.attach(new AttachPaper(
                dossierId(), Integer.parseInt(upload.target()), upload.name(), upload.content(), upload.sha256()));
        forget();
    }

    /** A document that takes a signature, at the service that this installation works with. */
    public boolean isSignable(PaperView paper) {
        return paper.mediaType().equals("application/pdf") && paper.scan().isReadable() && signing.isOffered();
    }

    public void remove(long paperId) {
        papers.detach(dossierId(), paperId);
        forget();
    }

    /** On to the last look, or beside each paper that it is missing. */
    public String next() {
        missing = paperFaults();
        if (missing.isEmpty()) {
            return goTo("check");
        }
        if (missing.contains("case")) {
            notices.fault("f:case", "citizen_dossier_papers.caseMissing");
            return null;
        }
        var lines = getLines();
        for (var place = 0; place < lines.size(); place++) {
            var name = lines.get(place).component().name();
            if (lines.get(place).missing()) {
                notices.fault("f:line:" + place + ":up", "citizen_dossier_papers.missing", name);
            }
            if (!lines.get(place).signatureFault().isEmpty()) {
                notices.fault(
                        "f:line:" + place + ":up",
                        "signature.fault." + lines.get(place).signatureFault(),
                        name);
            }
        }
        return null;
    }
}
