package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.AttachPaper;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.SaveSupplement;
import vn.gov.dvctt.dossier.api.SupplementDesk;
import vn.gov.dvctt.dossier.api.SupplementView;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.shared.web.Notices;
import vn.gov.dvctt.shared.web.Upload;

/** Answering a request to mend: only what was asked is open, with the reason and what was submitted beside it; nobody sees it before it is sent. */
@Named
@ViewScoped
public class SupplementPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private SupplementDesk desk;

    @EJB
    private DossierPapers papers;

    @Inject
    private Notices notices;

    private String number;
    private HashMap<String, String> answers;
    private transient SupplementView view;
    private transient List<FieldFault> faults;

    /** As in {@link DraftPage#resume()}. */
    @PostConstruct
    void resume() {
        if (!DraftPage.parameter("number").isEmpty()) {
            load();
        }
    }

    public void load() {
        number = DraftPage.parameter("number");
        answers = new HashMap<>(getView().answers());
    }

    public String getNumber() {
        return number;
    }

    public SupplementView getView() {
        if (view == null) {
            view = desk.supplement(number);
        }
        return view;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public List<FieldFault> getFaults() {
        return faults == null ? List.of() : faults;
    }

    public void save(Map<String, String> changes) {
        faults = desk.save(new SaveSupplement(number, changes));
        answers.putAll(changes);
        view = null;
    }

    public void receive(Upload upload) {
        var component = Integer.parseInt(upload.target());
        papers.attach(new AttachPaper(getView().dossierId(), component, upload.name(), upload.content()));
        view = null;
    }

    public void remove(long paperId) {
        papers.detach(getView().dossierId(), paperId);
        view = null;
    }

    /** The submitted file is to stay after all. */
    public void restore(long paperId) {
        desk.restorePaper(number, paperId);
        view = null;
    }

    public String send() {
        faults = desk.check(number);
        if (faults.isEmpty()) {
            desk.send(number);
            notices.sayNext("citizen_dossier_supplement.sent");
            return "/citizen/dossier/view.xhtml?faces-redirect=true&number=" + number;
        }
        var asked = getView().papers();
        for (var place = 0; place < asked.size(); place++) {
            var component = asked.get(place).component();
            if (faults.stream().anyMatch(fault -> fault.path().equals("paper." + component.number()))) {
                notices.fault("f:line:" + place + ":up", "citizen_dossier_papers.missing", component.name());
            }
        }
        return null;
    }
}
