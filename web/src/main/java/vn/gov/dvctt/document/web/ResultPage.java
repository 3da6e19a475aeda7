package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import vn.gov.dvctt.document.api.AskResultChange;
import vn.gov.dvctt.document.api.ChangeSigningDesk;
import vn.gov.dvctt.document.api.ResultApprovalDesk;
import vn.gov.dvctt.document.api.ResultChangeDesk;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.document.api.ResultChangeState;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultStatus;
import vn.gov.dvctt.document.api.ResultView;
import vn.gov.dvctt.shared.Refusal;
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

    @EJB
    private transient ChangeSigningDesk signing;

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
        var change = open();
        var number = approval.approve(change.id(), change.revision());
        if (number.isEmpty()) {
            return again("official_document_result.withdrawn");
        }
        view = null;
        if (!isSigning()) {
            return again("official_document_result.replaced", number);
        }
        notices.sayNext("official_document_result.numbered", number);
        return ChangeErrand.page(change.id()) + "&faces-redirect=true";
    }

    public String reject() {
        return withReason("r:why", "rejected", () -> approval.reject(open().id(), open().revision(), why));
    }

    public String refuseSignature() {
        return withReason("u:unsignWhy", "unsigned", () -> signing.refuse(open().id(), open().revision(), why));
    }

    public String takeBack() {
        return withReason("t:takebackWhy", "takenBack", () -> changes.takeBack(open().id(), open().revision(), why));
    }

    /** Somebody else may have settled it meanwhile. */
    private ResultView.Change open() {
        var open = getOpen();
        if (open == null) {
            throw new Refusal("document.changed");
        }
        return open;
    }

    private String withReason(String field, String done, Runnable deed) {
        if (why.strip().length() < SHORTEST) {
            notices.fault(field, "refusal.document.ground", SHORTEST, 1000);
            return null;
        }
        deed.run();
        return again("official_document_result." + done);
    }

    private String again(String key, Object... arguments) {
        notices.sayNext(key, arguments);
        return "/official/document/result.xhtml?faces-redirect=true&id=" + id;
    }

    /** The change that waits for a second person, or for the signature of whoever approved it; null where there is none. */
    public ResultView.Change getOpen() {
        return getView().changes().stream()
                .filter(change -> change.state().isOpen())
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
        return is(Role.APPROVER)
                && isOpen(ResultChangeState.ASKED)
                && !getOpen().mine();
    }

    public boolean isWaiting() {
        return isOpen(ResultChangeState.TO_SIGN);
    }

    public boolean isSigning() {
        return is(Role.APPROVER) && isWaiting() && getOpen().toSign();
    }

    public boolean isTakingBack() {
        return is(Role.CLERK) && isWaiting();
    }

    /** Whether what is to be approved waits for the approver's signature then: a withdrawal makes no document. */
    public boolean isToBeSigned() {
        return getView().signed() && getOpen().kind() != ResultChangeKind.WITHDRAW;
    }

    private boolean isOpen(ResultChangeState state) {
        return getOpen() != null && getOpen().state() == state;
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
