package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.document.api.ScanDesk;
import vn.gov.dvctt.document.api.ScanStanding;
import vn.gov.dvctt.document.api.ScanState;
import vn.gov.dvctt.shared.web.Notices;

/** Whether the virus scanner answers, what waits for it, and what it held back. */
@Named
@RequestScoped
public class ScansPage {
    @EJB
    private ScanDesk desk;

    @Inject
    private Notices notices;

    private ScanStanding standing;

    public void load() {
        standing = desk.standing();
    }

    public ScanStanding getStanding() {
        if (standing == null) {
            load();
        }
        return standing;
    }

    public boolean isAnyUnscannable() {
        return getStanding().refused().stream().anyMatch(paper -> paper.state() == ScanState.UNSCANNABLE);
    }

    public String again() {
        desk.again();
        notices.sayNext("admin_document_scans.begun");
        return "/admin/document/scans.xhtml?faces-redirect=true";
    }
}
