package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.AccountDesk;
import vn.gov.dvctt.account.api.AccountStanding;
import vn.gov.dvctt.account.api.AccountView;
import vn.gov.dvctt.account.api.MergeAccounts;
import vn.gov.dvctt.account.api.SuspendAccount;
import vn.gov.dvctt.shared.web.Notices;

/** One applicant's account. Which act is about to be done stands in the address. */
@Named
@RequestScoped
public class AccountPage {
    private static final String SELF = "/admin/account/account.xhtml";
    private static final Map<String, String> PLACES =
            Map.of("account.mergeSelf", "f:into", "account.mergeKinds", "f:into", "account.notFound", "f:into");

    @EJB
    private AccountDesk desk;

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

    private AccountView view;
    private String ground = "";
    private String into = "";

    @PostConstruct
    void open() {
        view = desk.account(number(parameters.getOrDefault("id", "")));
    }

    public void load() {
        view.history().size();
    }

    public String suspend() {
        var command = new SuspendAccount(id(), ground);
        if (faults.tell(command.faults())) {
            return null;
        }
        desk.suspend(command);
        return done("account_page.suspended");
    }

    public String reactivate() {
        var command = new SuspendAccount(id(), ground);
        if (faults.tell(command.faults())) {
            return null;
        }
        desk.reactivate(command);
        return done("account_page.reactivated");
    }

    public String merge() {
        var command = new MergeAccounts(id(), number(into.strip()), ground);
        if (faults.tell(command.faults()) || !refusals.did(() -> desk.merge(command), PLACES)) {
            return null;
        }
        return done("account_page.merged");
    }

    private String done(String key) {
        notices.sayNext(key);
        return SELF + "?faces-redirect=true&id=" + id();
    }

    private long id() {
        return view.row().id();
    }

    private static long number(String given) {
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }

    public AccountView getView() {
        return view;
    }

    /** {@code suspend}, {@code reactivate}, {@code merge}, or empty. */
    public String getAct() {
        var wanted = parameters.getOrDefault("act", "");
        var possible =
                switch (wanted) {
                    case "suspend" -> isSuspendable();
                    case "reactivate" -> isLocked();
                    case "merge" -> isMergeable();
                    default -> false;
                };
        return possible ? wanted : "";
    }

    public boolean isSuspendable() {
        return words.isAccountAdmin() && view.row().standing() == AccountStanding.ACTIVE;
    }

    public boolean isLocked() {
        return words.isAccountAdmin() && view.row().standing() == AccountStanding.LOCKED;
    }

    public boolean isMergeable() {
        return words.isAccountAdmin() && view.row().standing() != AccountStanding.MERGED;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
