package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.account.api.LeaveDesk;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierRow;
import vn.gov.dvctt.shared.web.Notices;

/** Suspending or cancelling one's account; before that, what becomes of the dossiers that are still open (article 13.1.b of the circular). */
@Named
@RequestScoped
public class LeavePage {
    private static final String NEXT = "/public/account/signin.xhtml?faces-redirect=true";

    @EJB
    private LeaveDesk desk;

    @EJB
    private DossierDesk dossiers;

    @Inject
    private Notices notices;

    private List<DossierRow> open;
    private String password;
    private String passwordForGood;

    @PostConstruct
    void load() {
        open = dossiers.open();
    }

    public String suspend() {
        desk.suspend(password);
        notices.sayNext("citizen_dossier_leave.suspended");
        return NEXT;
    }

    public String cancel() {
        desk.cancel(passwordForGood);
        notices.sayNext("citizen_dossier_leave.cancelled");
        return NEXT;
    }

    public List<DossierRow> getOpen() {
        return open;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordForGood() {
        return passwordForGood;
    }

    public void setPasswordForGood(String passwordForGood) {
        this.passwordForGood = passwordForGood;
    }
}
