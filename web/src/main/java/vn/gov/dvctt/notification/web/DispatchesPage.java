package vn.gov.dvctt.notification.web;

import jakarta.ejb.EJB;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.notification.api.DispatchDesk;
import vn.gov.dvctt.notification.api.DispatchRow;
import vn.gov.dvctt.notification.api.DispatchState;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.web.Notices;

/** Everything on its way by state; the address says which. What came back is asked for first. The rows are those that were shown: a button sends what it stood beside. */
@Named
@ViewScoped
public class DispatchesPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private DispatchDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private DispatchState state = DispatchState.BOUNCED;
    private Page<DispatchRow> page = new Page<>(List.of(), "");

    public void load() {
        state = asked();
        page = desk.dispatches(state, parameters.getOrDefault("after", ""));
    }

    public String resend(long id) {
        desk.resend(id);
        notices.sayNext("admin_notification_list.resent");
        return "/admin/notification/list.xhtml?faces-redirect=true";
    }

    public String review() {
        desk.review();
        notices.sayNext("admin_notification_list.reviewed");
        return "/admin/notification/list.xhtml?faces-redirect=true";
    }

    public DispatchState getState() {
        return state;
    }

    private DispatchState asked() {
        var given = parameters.getOrDefault("state", "");
        return Arrays.stream(DispatchState.values())
                .filter(known -> known.name().equals(given))
                .findFirst()
                .orElse(DispatchState.BOUNCED);
    }

    public DispatchState[] getStates() {
        return DispatchState.values();
    }

    public List<DispatchRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?state=" + state + "&after=" + cursor)
                .orElse("");
    }
}
