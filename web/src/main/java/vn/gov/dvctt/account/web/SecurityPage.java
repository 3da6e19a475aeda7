package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.gov.dvctt.account.api.SecurityDesk;
import vn.gov.dvctt.account.api.SecurityView;
import vn.gov.dvctt.account.api.SecurityView.DeviceRow;
import vn.gov.dvctt.account.api.SecurityView.SessionRow;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** One's own sessions, known browsers and second factor. The rows are those that were shown: a button ends what it stood beside. */
@Named
@ViewScoped
public class SecurityPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SELF = "/own/account/security.xhtml?faces-redirect=true";
    private static final String AGAIN = "/own/account/again.xhtml?faces-redirect=true&to=/own/account/security.xhtml";

    @EJB
    private SecurityDesk desk;

    @Inject
    private Notices notices;

    private transient SecurityView view;
    private ArrayList<SessionRow> sessions;
    private ArrayList<DeviceRow> devices;

    public void load() {
        sessions = new ArrayList<>(view().sessions());
        devices = new ArrayList<>(view().devices());
    }

    private SecurityView view() {
        if (view == null) {
            view = desk.mine();
        }
        return view;
    }

    public String endSession(long id) {
        desk.endSession(id);
        return said("own_account_security.session.ended");
    }

    public String endOthers() {
        desk.endOtherSessions();
        return said("own_account_security.others.ended");
    }

    /** This session as well: one begins anew at the door. */
    public void endEverything() throws IOException, ServletException {
        desk.endEverything();
        var faces = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        request.logout();
        new SessionPerson(request).end();
        faces.getExternalContext().redirect("/public/account/signin.xhtml");
        faces.responseComplete();
    }

    public String forgetDevice(long id) {
        desk.forgetDevice(id);
        return said("own_account_security.device.forgotten");
    }

    public String renewCodes() {
        return afterProof(() -> {
            var request = FacesContext.getCurrentInstance().getExternalContext().getRequest();
            new SessionPerson((HttpServletRequest) request).showOnce(desk.renewRecoveryCodes());
            return "/own/account/codes.xhtml?faces-redirect=true";
        });
    }

    public String removeFactor() {
        return afterProof(() -> {
            desk.removeFactor();
            return said("own_account_security.factor.removed");
        });
    }

    private interface Deed {
        String done();
    }

    /** Nothing is typed on this page: whoever has not shown for a while to be there does so, and comes back. */
    private static String afterProof(Deed deed) {
        try {
            return deed.done();
        } catch (Refusal refused) {
            if (refused.key().equals("account.again")) {
                return AGAIN;
            }
            throw refused;
        }
    }

    private String said(String key) {
        notices.sayNext(key);
        return SELF;
    }

    public SecurityView getView() {
        return view();
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public List<DeviceRow> getDevices() {
        return devices;
    }

    public boolean isAlone() {
        return sessions.size() < 2;
    }

    public boolean isWithApp() {
        return view().factorSince().isPresent();
    }
}
