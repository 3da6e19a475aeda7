package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierRow;
import vn.gov.dvctt.dossier.api.DraftRow;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Notices;

/** "Hồ sơ của tôi": drafts first, then what was sent, latest first. */
@Named
@RequestScoped
public class DossierListPage {
    @EJB
    private DossierDesk desk;

    @Inject
    private Notices notices;

    private Page<DossierRow> page;
    private List<DraftRow> drafts;

    @PostConstruct
    public void load() {
        var after = DraftPage.parameter("after");
        drafts = after.isEmpty() ? desk.drafts() : List.of();
        page = desk.mine(after);
    }

    public String discard(long dossierId) {
        desk.discard(dossierId);
        notices.sayNext("citizen_dossier_list.discarded");
        return "/citizen/dossier/list.xhtml?faces-redirect=true";
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
