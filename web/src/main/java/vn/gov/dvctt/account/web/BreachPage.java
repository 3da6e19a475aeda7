package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.AddToBreach;
import vn.gov.dvctt.account.api.BreachDesk;
import vn.gov.dvctt.account.api.BreachView;
import vn.gov.dvctt.account.api.ReportBreach;
import vn.gov.dvctt.shared.web.Notices;

/** One breach: what is known, what was added, and that the authority was told. */
@Named
@RequestScoped
public class BreachPage {
    private static final Map<String, String> PLACES = Map.of(
            "account.breachFuture", "f:reported",
            "account.breachBefore", "f:reported",
            "account.breachLate", "f:lateReason");

    @EJB
    private BreachDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private StaffNotices refusals;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private BreachView view;
    private String reported = "";
    private String number = "";
    private String lateReason = "";
    private String words = "";

    @PostConstruct
    void open() {
        var given = parameters.getOrDefault("id", "");
        view = desk.breach(given.matches("\\d{1,18}") ? Long.parseLong(given) : -1);
    }

    public void load() {
        view.lines().size();
    }

    public String report() {
        var command = new ReportBreach(view.row().id(), Days.moment(reported), number, lateReason);
        if (faults.tell(command.faults()) || !refusals.did(() -> desk.report(command), PLACES)) {
            return null;
        }
        notices.sayNext("breach_page.reported");
        return self();
    }

    public String add() {
        var command = new AddToBreach(view.row().id(), words);
        if (faults.tell("a", command.faults())) {
            return null;
        }
        desk.add(command);
        notices.sayNext("breach_page.added");
        return self();
    }

    private String self() {
        return "/admin/account/breach.xhtml?faces-redirect=true&id="
                + view.row().id();
    }

    public BreachView getView() {
        return view;
    }

    public String getReported() {
        return reported;
    }

    public void setReported(String reported) {
        this.reported = reported;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
