package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.AttachPaper;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.DraftView;
import vn.gov.dvctt.dossier.api.SaveAnswers;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** Filing on one page: the declaration, the papers, and the button that sends both. Each answer and each file is kept the moment it is given. */
@Named
@ViewScoped
public class FilePage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A component to bring, with what was brought. */
    public record PaperLine(ComponentView component, List<vn.gov.dvctt.document.api.PaperView> papers) {}

    @EJB
    private transient DossierDesk desk;

    @EJB
    private transient DossierPapers papers;

    @Inject
    private transient Notices notices;

    private long dossierId;
    private transient DraftView draft;
    private HashMap<String, String> answers;
    private transient List<FieldFault> faults = List.of();

    public void load() {
        var code = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("procedure", "");
        dossierId = desk.openDraft(code);
        refresh();
    }

    private void refresh() {
        draft = desk.draft(dossierId);
        answers = new HashMap<>(draft.answers());
    }

    public DraftView getDraft() {
        if (draft == null) {
            refresh();
        }
        return draft;
    }

    public FormDefinition getForm() {
        return getDraft().procedure().form();
    }

    public Map<String, String> getAnswers() {
        getDraft();
        return answers;
    }

    public List<FieldFault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    public void save(Map<String, String> changes) {
        faults = desk.saveAnswers(new SaveAnswers(dossierId, changes));
        answers.putAll(changes);
    }

    public String getCaseName() {
        return getDraft().caseName();
    }

    public void setCaseName(String chosen) {
        if (chosen != null && !chosen.isBlank() && !chosen.equals(getDraft().caseName())) {
            desk.chooseCase(dossierId, chosen);
            draft = null;
        }
    }

    /** Shows the papers of the chosen case. */
    public void choose() {
        draft = null;
    }

    /** The files to bring; the declaration itself is the form above. */
    public List<PaperLine> getLines() {
        var view = getDraft();
        return view.procedure().componentsOf(view.caseName()).stream()
                .filter(component -> !component.eForm())
                .map(component -> new PaperLine(
                        component,
                        view.papers().stream()
                                .filter(given -> given.component() == component.number())
                                .map(vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper::paper)
                                .toList()))
                .toList();
    }

    public void receive(Upload upload) {
        papers.attach(new AttachPaper(dossierId, Integer.parseInt(upload.target()), upload.name(), upload.content()));
        draft = null;
    }

    public void remove(long paperId) {
        papers.detach(dossierId, paperId);
        draft = null;
    }

    /** Sends, or says beside each place what is missing. */
    public String submit() {
        faults = desk.check(dossierId);
        if (!faults.isEmpty()) {
            notices.fault("citizen_dossier_file.incomplete");
            missingPapers();
            return null;
        }
        return "/citizen/dossier/view.xhtml?faces-redirect=true&number=" + desk.submit(dossierId);
    }

    private void missingPapers() {
        for (var line : getLines()) {
            if (faults.stream().anyMatch(fault -> fault.path()
                    .equals("paper." + line.component().number()))) {
                notices.fault(
                        "f:papers",
                        "citizen_dossier_file.paperMissing",
                        line.component().name());
            }
        }
        if (faults.stream().anyMatch(fault -> fault.path().equals("case"))) {
            notices.fault("f:case", "citizen_dossier_file.caseMissing");
        }
    }
}
