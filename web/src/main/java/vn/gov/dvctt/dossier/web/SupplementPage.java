package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.dossier.api.SaveChanges;
import vn.gov.dvctt.dossier.api.SupplementDesk;
import vn.gov.dvctt.dossier.api.SupplementView;
import vn.gov.dvctt.dossier.api.SupplementView.AskedPapers;
import vn.gov.dvctt.procedure.api.FieldFault;
import vn.gov.dvctt.shared.web.FileLink;

/** Answering a request to mend: only what was asked is open, with the reason and what was submitted beside it; nobody sees it before it is sent. */
@Named
@ViewScoped
public class SupplementPage extends RoundPage {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private SupplementDesk desk;

    private transient SupplementView view;

    public void load() {
        open(DraftPage.parameter("number"));
    }

    public SupplementView getView() {
        if (view == null) {
            view = desk.supplement(getNumber());
        }
        return view;
    }

    /** What answers the questions for a file, with the changes made so far. */
    public Map<String, List<FileLink>> getFiles() {
        return FileLinks.of(
                getView().dossierId(), getView().procedure(), getView().given());
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

    public void save(Map<String, String> changes) {
        saved(changes, desk.save(new SaveChanges(getNumber(), changes)));
    }

    public List<FieldFault> takeFile(Map<String, String> changes) {
        return brought(desk.takeFile(new SaveChanges(getNumber(), changes)));
    }

    public String send() {
        found(desk.check(getNumber()));
        if (getFaults().isEmpty()) {
            desk.send(getNumber());
            notices().sayNext("citizen_dossier_supplement.sent");
            return "/citizen/dossier/view.xhtml?faces-redirect=true&number=" + getNumber();
        }
        tellMissing(getView().papers().stream().map(AskedPapers::component).toList());
        return null;
    }
}
