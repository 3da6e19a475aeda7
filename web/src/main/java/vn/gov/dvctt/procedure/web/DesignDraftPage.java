package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftState;
import vn.gov.dvctt.procedure.api.DraftView;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.procedure.api.ProcedureEditing;
import vn.gov.dvctt.procedure.api.ProcedurePublishing;
import vn.gov.dvctt.procedure.api.PublishDraft;
import vn.gov.dvctt.procedure.api.SendBackDraft;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** A draft as a whole: what stands against it, who did what, and the way to the public. */
@Named
@ViewScoped
public class DesignDraftPage implements Serializable {
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

    private long id;
    private int edition;
    private String note;
    private String reason;
    private String from = Formats.date(LocalDate.ofInstant(Instant.now(), Formats.ZONE));
    private transient DraftView view;

    /** What is seen now is what will be published. */
    public void load() {
        edition = getView().edition();
    }

    public DraftView getView() {
        if (view == null) {
            view = drafts.draft(id);
        }
        return view;
    }

    public List<DesignFault> getFaults() {
        return getView().faults().stream().filter(fault -> !fault.warning()).toList();
    }

    public List<DesignFault> getWarnings() {
        return getView().faults().stream().filter(DesignFault::warning).toList();
    }

    public boolean isEdited() {
        return getView().row().state() == DraftState.DRAFT;
    }

    public boolean isReviewed() {
        return getView().row().state() == DraftState.IN_REVIEW;
    }

    public long getFieldCount() {
        return getView()
                .content()
                .version()
                .form()
                .fields()
                .filter(field -> field.kind() != FieldKind.TABLE)
                .count();
    }

    public String submit() {
        editing.submit(id, note);
        return again("admin_procedure_draft.submitted");
    }

    public String takeBack() {
        editing.takeBack(id);
        return again("admin_procedure_draft.takenBack");
    }

    public String discard() {
        editing.discard(id);
        notices.sayNext("admin_procedure_draft.discarded");
        return "/admin/procedure/list.xhtml?faces-redirect=true";
    }

    public String publish() {
        LocalDate day;
        try {
            day = LocalDate.parse(AnswerText.kept(FieldKind.DATE, from), DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            // told beside the field
            notices.fault("p:from", "fault.date");
            return null;
        }
        publishing.publish(new PublishDraft(id, edition, day, note));
        return again("admin_procedure_draft.published");
    }

    public String sendBack() {
        publishing.sendBack(new SendBackDraft(id, reason));
        return again("admin_procedure_draft.sentBack");
    }

    private String again(String said) {
        notices.sayNext(said);
        return "/admin/procedure/draft.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
