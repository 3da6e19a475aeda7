package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.gov.dvctt.procedure.api.DesignHistory;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.procedure.api.ProcedureEditing;
import vn.gov.dvctt.procedure.api.ProcedurePublishing;
import vn.gov.dvctt.procedure.api.RetireProcedure;
import vn.gov.dvctt.shared.web.Notices;

/** One procedure: its versions and drafts. */
@Named
@ViewScoped
public class DesignHistoryPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private transient ProcedureDrafts drafts;

    @EJB
    private transient ProcedureEditing editing;

    @EJB
    private transient ProcedurePublishing publishing;

    @Inject
    private transient Notices notices;

    private String code = "";
    private String reason;
    private transient DesignHistory history;

    public void load() {
        getHistory();
    }

    public DesignHistory getHistory() {
        if (history == null) {
            history = drafts.history(code);
        }
        return history;
    }

    public String begin(int version) {
        return "/admin/procedure/draft.xhtml?faces-redirect=true&id=" + editing.begin(code, version);
    }

    public String retire() {
        publishing.retire(new RetireProcedure(code, reason));
        notices.sayNext("admin_procedure_history.retired");
        return "/admin/procedure/history.xhtml?faces-redirect=true&code=" + code;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
