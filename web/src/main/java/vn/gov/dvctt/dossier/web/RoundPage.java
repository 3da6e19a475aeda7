package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.AttachPaper;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** What the pages of changing a submitted dossier share, whether the agency asked for it or not: answers kept as typed, papers that come, go and come back. */
public abstract class RoundPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private DossierPapers papers;

    @Inject
    private Notices notices;

    private String number;
    private HashMap<String, String> answers;
    private transient List<FieldFault> faults;

    /** As in {@link DraftPage#resume()}; at first the page itself says what is opened. */
    @PostConstruct
    void resume() {
        if (FacesContext.getCurrentInstance().isPostback()
                && !DraftPage.parameter("number").isEmpty()) {
            open(DraftPage.parameter("number"));
        }
    }

    void open(String submissionNumber) {
        number = submissionNumber;
        answers = new HashMap<>(present());
    }

    /** The answers with the changes made so far. */
    abstract Map<String, String> present();

    abstract long dossierId();

    /** It has changed: read it again when next asked for. */
    abstract void forget();

    Notices notices() {
        return notices;
    }

    public String getNumber() {
        return number;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<FieldFault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    void found(List<FieldFault> found) {
        faults = found;
    }

    void saved(Map<String, String> changes, List<FieldFault> found) {
        faults = found;
        answers.putAll(changes);
        forget();
    }

    /** What a form file brought, as far as it was kept, is now in the draft. */
    List<FieldFault> brought(List<FieldFault> refused) {
        forget();
        answers = new HashMap<>(present());
        return refused;
    }

    public void receive(Upload upload) {
        var component = Integer.parseInt(upload.target());
        papers.attach(new AttachPaper(dossierId(), component, upload.name(), upload.content(), upload.sha256()));
        forget();
    }

    public void remove(long paperId) {
        papers.detach(dossierId(), paperId);
        forget();
    }

    /** The submitted file is to stay after all. */
    public void restore(long paperId) {
        papers.restorePaper(dossierId(), paperId);
        forget();
    }

    private List<FieldFault> faultsOf(int component) {
        return getFaults().stream()
                .filter(fault -> fault.path().equals("paper." + component))
                .toList();
    }

    /** Says beside each paper that it is missing, or what is wrong with its signatures. */
    void tellMissing(List<ComponentView> shown) {
        for (var place = 0; place < shown.size(); place++) {
            var component = shown.get(place);
            for (var fault : faultsOf(component.number())) {
                var words = fault.key().startsWith("signature")
                        ? "signature.fault." + fault.key()
                        : "citizen_dossier_papers.missing";
                notices.fault("f:line:" + place + ":up", words, component.name());
            }
        }
    }
}
