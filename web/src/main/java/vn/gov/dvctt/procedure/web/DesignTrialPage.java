package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.procedure.api.DraftView;
import vn.gov.dvctt.procedure.api.FeeDue;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.shared.web.Notices;

/** The form of a draft as an applicant would meet it. Answers live in this page alone: nothing is filed, numbered or sent. */
@Named
@ViewScoped
public class DesignTrialPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProcedureDrafts drafts;

    @Inject
    private transient Notices notices;

    /** Never changed, only replaced: what saves itself and what is pressed arrive at the same time. */
    private volatile HashMap<String, String> answers = new HashMap<>();

    private long id;
    private String caseName = "";
    private transient DraftView view;
    private transient List<FieldFault> faults;

    public void load() {
        getView();
    }

    public DraftView getView() {
        if (view == null) {
            view = drafts.draft(id);
        }
        return view;
    }

    public synchronized void save(Map<String, String> changes) {
        var next = new HashMap<>(answers);
        next.putAll(changes);
        next.putAll(drafts.computed(id, next));
        answers = next;
        faults = drafts.tryAnswers(id, next).stream()
                .filter(fault ->
                        changes.containsKey(fault.path()) && !fault.key().equals("required"))
                .toList();
    }

    /** Everything that a filing with these answers would be refused for. */
    public String check() {
        faults = drafts.tryAnswers(id, answers);
        if (faults.isEmpty()) {
            notices.say("admin_procedure_trial.sound");
        }
        return null;
    }

    /** What it would cost, and how that comes about; nothing as long as it cannot be said. */
    public Optional<FeeDue> getFee() {
        return drafts.tryFee(id, caseName, answers);
    }

    public List<String> getCases() {
        return getView().content().version().cases();
    }

    public String getCaseName() {
        return caseName;
    }

    public void setCaseName(String caseName) {
        this.caseName = caseName;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<FieldFault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
