package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.OpenStaff;
import vn.gov.dvctt.account.api.StaffDesk;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** An account for one official, or one of the operator's people. */
@Named
@RequestScoped
public class StaffNewPage {
    private static final Map<String, String> PLACES = Map.of(
            "account.known", "f:email",
            "account.notYourUnit", "f:unit",
            "account.conflict", "f:roles",
            "account.roleOfOthers", "f:roles",
            "account.dayOver", "f:lastDay");

    @EJB
    private StaffDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private StaffNotices refusals;

    @Inject
    private Notices notices;

    @Inject
    private StaffWords words;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Map<String, String> units;
    private String kind;
    private String unit = "";
    private String email = "";
    private String name = "";
    private String phone = "";
    private List<String> roles = List.of();
    private String firstDay = Formats.date(LocalDate.now(Formats.ZONE));
    private String lastDay = "";
    private String ground = "";

    @PostConstruct
    void open() {
        units = new TreeMap<>(desk.units());
        // a post says it in the form, before the form is read
        kind = parameters.getOrDefault("f:kind", parameters.getOrDefault("kind", ""));
        if (units.size() == 1) {
            unit = units.keySet().iterator().next();
        }
    }

    public void load() {
        units.size();
    }

    public String open(String base) {
        if (Days.isWrong(lastDay)) {
            notices.fault("f:lastDay", "account_fault.day");
            return null;
        }
        var command = new OpenStaff(
                isOperator() ? AccountKind.OPERATOR : AccountKind.OFFICIAL,
                isOperator() ? "" : unit,
                email,
                name,
                phone,
                Set.copyOf(roles),
                Days.of(firstDay),
                Days.of(lastDay),
                ground);
        if (faults.tell(command.faults())) {
            return null;
        }
        var opened = new long[1];
        if (!refusals.did(() -> opened[0] = desk.open(command), PLACES)) {
            return null;
        }
        notices.sayNext("staff_new.done", command.email());
        return base + "/person.xhtml?faces-redirect=true&id=" + opened[0];
    }

    public boolean isOperator() {
        return "OPERATOR".equals(kind) && words.isAccountAdmin();
    }

    public List<String> getGivable() {
        return desk.mayGive(isOperator() ? AccountKind.OPERATOR : AccountKind.OFFICIAL);
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(String firstDay) {
        this.firstDay = firstDay;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
