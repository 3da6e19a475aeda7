package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.AttachPaper;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.SaveAnswers;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.shared.web.Upload;

/** Filing, step 1: the declaration. Each answer is kept as its field is left. */
@Named
@ViewScoped
public class DeclarePage extends DraftPage {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private DossierPapers papers;

    private HashMap<String, String> answers;
    private transient List<FieldFault> faults;

    @Override
    public void load() {
        super.load();
        // whoever comes from the last step comes to mend
        if (!parameter("mend").isEmpty()) {
            faults = formFaults();
        }
    }

    @Override
    void open(long dossier) {
        super.open(dossier);
        answers = new HashMap<>(getDraft().answers());
    }

    /** Whether whoever files is known as far as the procedure asks: said before anything is typed. */
    public boolean isKnown() {
        return desk().level().reaches(getDraft().procedure().needs());
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<FieldFault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    /** Each with what is wrong with it. */
    public List<PaperLine> getQuestions() {
        return questions(getFaults());
    }

    /** Whether the desk answers some questions itself, from those that were typed. */
    private boolean isReckoned() {
        return getDraft()
                .procedure()
                .form()
                .fields()
                .anyMatch(field -> field.kind() == FieldKind.COMPUTED
                        || field.columns().stream().anyMatch(column -> column.kind() == FieldKind.COMPUTED));
    }

    public void save(Map<String, String> changes) {
        faults = desk().saveAnswers(new SaveAnswers(dossierId(), changes));
        answers.putAll(changes);
        if (isReckoned()) {
            forget();
            answers = new HashMap<>(getDraft().answers());
        }
        forget();
    }

    public List<FieldFault> takeFile(Map<String, String> changes) {
        var refused = desk().takeFile(new SaveAnswers(dossierId(), changes));
        forget();
        answers = new HashMap<>(getDraft().answers());
        return refused;
    }

    /** For the question whose component the upload names. */
    public void receive(Upload upload) {
        papers.attach(new AttachPaper(
                dossierId(), Integer.parseInt(upload.target()), upload.name(), upload.content(), upload.sha256()));
        forget();
    }

    public void remove(long paperId) {
        papers.detach(dossierId(), paperId);
        forget();
    }

    /** On to the papers, or beside each field what is wrong with it. */
    public String next() {
        faults = formFaults();
        return faults.isEmpty() ? goTo("papers") : null;
    }

    public String later() {
        return "/citizen/dossier/list.xhtml?faces-redirect=true";
    }
}
