package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.ChangeRetention;
import vn.gov.dvctt.account.api.RetentionDesk;
import vn.gov.dvctt.account.api.RetentionView;
import vn.gov.dvctt.shared.web.Notices;

/** How long things are kept, and what the night did. Which term is about to be changed stands in the address. */
@Named
@RequestScoped
public class RetentionPage {
    private static final String SELF = "/admin/account/retention.xhtml?faces-redirect=true";
    private static final Map<String, String> PLACES =
            Map.of("retention.same", "f:days", "retention.least", "f:days", "retention.unknown", "f:days");

    @EJB
    private RetentionDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private StaffNotices refusals;

    @Inject
    private StaffWords words;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private RetentionView view;
    private String days;
    private String ground = "";

    /** Opens the page before anything of it is written, so that a refusal still finds an empty answer. */
    public void load() {
        getView();
    }

    public RetentionView getView() {
        if (view == null) {
            view = desk.retention();
        }
        return view;
    }

    /** What is about to be changed; none: nothing, or nothing that the reader may change. */
    public List<RetentionView.Rule> getChosen() {
        var kind = parameters.getOrDefault("kind", "");
        return getView().rules().stream()
                .filter(rule -> words.isAccountAdmin() && rule.kind().equals(kind))
                .toList();
    }

    public String change() {
        var command = new ChangeRetention(parameters.getOrDefault("kind", ""), number(days), ground);
        if (faults.tell(command.faults()) || !refusals.did(() -> desk.change(command), PLACES)) {
            return null;
        }
        notices.sayNext("retention_page.changed");
        return SELF;
    }

    public String confirm(String kind) {
        desk.confirm(kind);
        notices.sayNext("retention_page.confirmed");
        return SELF;
    }

    public String drop(String kind) {
        desk.drop(kind);
        notices.sayNext("retention_page.dropped");
        return SELF;
    }

    private static int number(String given) {
        var text = given.strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    public String getDays() {
        return days == null
                ? getChosen().stream()
                        .map(rule -> String.valueOf(rule.days()))
                        .findFirst()
                        .orElse("")
                : days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
