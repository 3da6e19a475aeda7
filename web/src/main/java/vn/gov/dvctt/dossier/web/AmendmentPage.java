package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.AmendmentDesk;
import vn.gov.dvctt.dossier.api.AmendmentView;
import vn.gov.dvctt.dossier.api.AmendmentView.OwnPapers;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.SaveChanges;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;

/** Amending a submitted dossier of one's own accord: everything is open, with what was submitted beside what was changed; nobody sees it before it is sent. */
@Named
@ViewScoped
public class AmendmentPage extends RoundPage {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String REASON = "amendmentReason";
    private static final int LONGEST_REASON = 1000;

    /** A question for a file: what stands now, what of the submitted ones will be replaced, and what is wrong in words. */
    public record Question(
            ComponentView component, List<ComponentPaper> papers, List<ComponentPaper> replaced, String fault) {}

    @EJB
    private AmendmentDesk desk;

    private transient AmendmentView view;

    /** What the agency asks for goes first. */
    public String load() {
        var number = DraftPage.parameter("number");
        try {
            desk.begin(number);
        } catch (Refusal refusal) {
            if (!refusal.key().equals("dossier.supplementFirst")) {
                throw refusal;
            }
            notices().sayNext("citizen_dossier_amendment.supplementFirst");
            return "/citizen/dossier/supplement.xhtml?faces-redirect=true&number=" + number;
        }
        open(number);
        return null;
    }

    public AmendmentView getView() {
        if (view == null) {
            view = desk.amendment(getNumber());
        }
        return view;
    }

    /** The papers that stand beside the form. */
    public List<OwnPapers> getLines() {
        return getView().papers().stream()
                .filter(line -> !line.component().isQuestion())
                .toList();
    }

    /** The questions of the form that are answered by a file, those that are not asked now included: an answer may lead to them at any time. */
    public List<Question> getQuestions() {
        return getView().papers().stream()
                .filter(line -> line.component().isQuestion())
                .map(line -> new Question(line.component(), line.papers(), line.replaced(), questionFault(line)))
                .toList();
    }

    /** A page outlives the file that comes: what was lacking before is not lacking any more. */
    private String questionFault(OwnPapers line) {
        return getFaults().stream()
                .filter(fault -> fault.path().equals(line.component().field()))
                .map(FieldFault::key)
                .filter(key -> key.equals("required") == line.papers().isEmpty())
                .findFirst()
                .map(key -> key.equals("required") ? "fault.requiredFile" : "signature.fault." + key)
                .map(Formats::text)
                .orElse("");
    }

    @Override
    Map<String, String> present() {
        return getView().answers();
    }

    @Override
    long dossierId() {
        return getView().dossierId();
    }

    @Override
    void forget() {
        view = null;
    }

    /** The reason as a form of one field: kept like every other answer as it is left. */
    public FormDefinition getReasonForm() {
        var field = new FormField(
                REASON,
                FieldKind.LONG_TEXT,
                label("reason"),
                label("reason.help"),
                true,
                null,
                LONGEST_REASON,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null);
        return new FormDefinition(1, List.of(new FormSection("why", label("why"), null, null, List.of(field))));
    }

    private static Label label(String key) {
        var words = Formats.text("citizen_dossier_amendment." + key);
        return new Label(words, words);
    }

    public Map<String, String> getReason() {
        return Map.of(REASON, getView().reason());
    }

    public List<FieldFault> getReasonFaults() {
        return getFaults().stream().filter(fault -> fault.path().equals(REASON)).toList();
    }

    public List<FieldFault> getAnswerFaults() {
        return getFaults().stream()
                .filter(fault -> !fault.path().equals(REASON) && !fault.path().startsWith("paper."))
                .toList();
    }

    public void explain(Map<String, String> changes) {
        desk.explain(getNumber(), changes.getOrDefault(REASON, ""));
        forget();
    }

    public void save(Map<String, String> changes) {
        saved(changes, desk.save(new SaveChanges(getNumber(), changes)));
    }

    public List<FieldFault> takeFile(Map<String, String> changes) {
        return brought(desk.takeFile(new SaveChanges(getNumber(), changes)));
    }

    public String send() {
        found(desk.check(getNumber()));
        if (getFaults().isEmpty()) {
            notices().sayNext("citizen_dossier_amendment.sent", desk.send(getNumber()));
            return back();
        }
        tellMissing(getLines().stream().map(OwnPapers::component).toList());
        return null;
    }

    public String discard() {
        desk.discard(getNumber());
        notices().sayNext("citizen_dossier_amendment.discarded");
        return back();
    }

    private String back() {
        return "/citizen/dossier/view.xhtml?faces-redirect=true&number=" + getNumber();
    }
}
