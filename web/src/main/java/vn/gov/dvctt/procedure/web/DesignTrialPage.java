package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.gov.dvctt.document.api.ExaminedFile;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.DraftTrial;
import vn.gov.dvctt.procedure.api.DraftView;
import vn.gov.dvctt.procedure.api.FeeDue;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.procedure.api.TryFile;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/**
 * The form of a draft as an applicant would meet it. Answers live in this page alone: nothing is filed, numbered or sent. A file is judged as a real one and let go;
 * what stays as long as the page is its name, size and hash.
 */
@Named
@ViewScoped
public class DesignTrialPage implements Serializable {
    /** A question for a file with what was given here; {@code missing} once somebody has asked to check without one. */
    public record FileLine(ComponentView component, List<ExaminedFile> files, boolean missing) {}

    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProcedureDrafts drafts;

    @EJB
    private transient DraftTrial trial;

    @Inject
    private transient Notices notices;

    /** Never changed, only replaced: what saves itself and what is pressed arrive at the same time. */
    private volatile HashMap<String, String> answers = new HashMap<>();

    /** By the id of the question; replaced as a whole, like the answers. */
    private volatile HashMap<String, List<ExaminedFile>> given = new HashMap<>();

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
        faults = drafts.tryAnswers(id, next, given.keySet()).stream()
                .filter(fault ->
                        changes.containsKey(fault.path()) && !fault.key().equals("required"))
                .toList();
    }

    /** Everything that a filing with these answers would be refused for. */
    public String check() {
        faults = drafts.tryAnswers(id, answers, given.keySet());
        if (faults.isEmpty()) {
            notices.say("admin_procedure_trial.sound");
        }
        return null;
    }

    /** For the question that the upload names. */
    public void receive(Upload upload) {
        var question = upload.target();
        var present = filesOf(question).size();
        // a file may take a while to come: answers are saved meanwhile
        var file = trial.file(new TryFile(id, question, present, upload.name(), upload.content(), upload.sha256()));
        change(question, files -> files.add(file));
    }

    /** @param place of the file among those of its question, from 0 */
    public void remove(String question, int place) {
        change(question, files -> files.subList(Math.min(place, files.size()), Math.min(place + 1, files.size()))
                .clear());
    }

    private synchronized void change(String question, Consumer<List<ExaminedFile>> how) {
        var files = new ArrayList<>(filesOf(question));
        how.accept(files);
        var next = new HashMap<>(given);
        next.put(question, files);
        next.values().removeIf(List::isEmpty);
        given = next;
    }

    private List<ExaminedFile> filesOf(String question) {
        return given.getOrDefault(question, List.of());
    }

    /** Those that are not asked now included. */
    public List<FileLine> getQuestions() {
        return getView().content().version().components().stream()
                .filter(ComponentView::isQuestion)
                .map(this::line)
                .toList();
    }

    private FileLine line(ComponentView question) {
        var files = filesOf(question.field());
        var missing = files.isEmpty() && getFaults().contains(new FieldFault(question.field(), "required"));
        return new FileLine(question, files, missing);
    }

    /** What would go with the declaration: files of questions that are not asked now stay behind. */
    public List<FileLine> getBrought() {
        var form = getView().content().version().form();
        return getQuestions().stream()
                .filter(line -> !line.files().isEmpty())
                .filter(line -> form.asks(line.component().field(), answers))
                .toList();
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
