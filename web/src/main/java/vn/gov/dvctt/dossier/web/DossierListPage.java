package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierRow;
import vn.gov.dvctt.dossier.api.DraftRow;
import vn.gov.dvctt.shared.Page;

/** "Hồ sơ của tôi": drafts first, then what was sent, latest first. */
@Named
@RequestScoped
public class DossierListPage {
    @EJB
    private DossierDesk desk;

    private Page<DossierRow> page;
    private List<DraftRow> drafts;

    public void load() {
        var after = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("after", "");
        drafts = after.isEmpty() ? desk.drafts() : List.of();
        page = desk.mine(after);
    }

    public List<DraftRow> getDrafts() {
        return drafts;
    }

    public List<DossierRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.next();
    }
}
