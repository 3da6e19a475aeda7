package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.gov.dvctt.document.api.AskResultChange;
import vn.gov.dvctt.document.api.ResultApprovalDesk;
import vn.gov.dvctt.document.api.ResultChangeDesk;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.document.api.ResultChangeState;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultStatus;
import vn.gov.dvctt.document.api.ResultView;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.web.Notices;

/** A result, and what may be done to it: the clerk asks and makes copies, the approver decides. */
@Named
@ViewScoped
public class ResultPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHORTEST = 10;

    @EJB
    private transient ResultDesk desk;

    @EJB
    private transient ResultChangeDesk changes;

    @EJB
    private transient ResultApprovalDesk approval;

    @Inject
    private transient Notices notices;

    private long id;
    private int revision;
    private ResultChangeKind kind;
    private String ground;
    private String title;
    private String content;
    private String why;
    private transient ResultView view;

    public void load() {
        revision = getView().revision();
        title = getView().title();
        content = getView().content();
    }

    public ResultView getView() {
        if (view == null) {
            view = desk.result(id);
        }
        return view;
    }

    public String ask() {
        if (ground.strip().length() < SHORTEST) {
            notices.fault("f:ground", "refusal.document.ground", SHORTEST, 1000);
            return null;
        }
        changes.ask(new AskResultChange(id, revision, kind, ground, title, content));
        return again("official_document_result.asked");
    }

    public String convert() {
        changes.convert(id);
        return again("official_document_result.converted");
    }

    public String approve() {
        var number = approval.approve(getOpen().id(), getOpen().revision());
        return number.isEmpty()
                ? again("official_document_result.withdrawn")
                : again("official_document_result.replaced", number);
    }

    public String reject() {
        if (why.strip().length() < SHORTEST) {
            notices.fault("r:why", "refusal.document.ground", SHORTEST, 1000);
            return null;
        }
        approval.reject(getOpen().id(), getOpen().revision(), why);
        return again("official_document_result.rejected");
    }

    private String again(String key, Object... arguments) {
        notices.sayNext(key, arguments);
        return "/official/document/result.xhtml?faces-redirect=true&id=" + id;
    }

    /** The change that waits for a second person; null where there is none. */
    public ResultView.Change getOpen() {
        return getView().changes().stream()
                .filter(change -> change.state() == ResultChangeState.ASKED)
                .findFirst()
                .orElse(null);
    }

    public boolean isClerk() {
        return is(Role.CLERK) && isInForce();
    }

    public boolean isAsking() {
        return isClerk() && getOpen() == null;
    }

    public boolean isDeciding() {
        return is(Role.APPROVER) && getOpen() != null && !getOpen().mine();
    }

    public boolean isInForce() {
        return getView().row().status() == ResultStatus.IN_FORCE;
    }

    /** Of a specialised system's document the words are not known: it cannot be printed anew. */
    public boolean isOurs() {
        return !getView().title().isEmpty();
    }

    public String getTone() {
        return isInForce() ? "good" : getView().row().status() == ResultStatus.PREPARED ? "needsYou" : "bad";
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    public ResultChangeKind[] getKinds() {
        return isOurs()
                ? ResultChangeKind.values()
                : new ResultChangeKind[] {ResultChangeKind.REPLACE, ResultChangeKind.WITHDRAW};
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ResultChangeKind getKind() {
        return kind;
    }

    public void setKind(ResultChangeKind kind) {
        this.kind = kind;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
