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
import vn.gov.dvctt.account.api.EndRole;
import vn.gov.dvctt.account.api.GiveRole;
import vn.gov.dvctt.account.api.GrantRow;
import vn.gov.dvctt.account.api.GrantState;
import vn.gov.dvctt.account.api.LeaveOffice;
import vn.gov.dvctt.account.api.RegisterCertificate;
import vn.gov.dvctt.account.api.StaffDesk;
import vn.gov.dvctt.account.api.StaffState;
import vn.gov.dvctt.account.api.StaffView;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** One official: roles given, ended and to be given, and the way out. Which of the forms is open stands in the address. */
@Named
@RequestScoped
public class StaffPersonPage {
    private static final Map<String, String> PLACES = Map.of(
            "account.conflict", "f:role",
            "account.roleOfOthers", "f:role",
            "account.roleHeld", "f:role",
            "account.dayOver", "f:lastDay",
            "account.certificate", "c:pem");

    @EJB
    private StaffDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private StaffNotices refusals;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private StaffView view;
    private Map<String, String> units;
    private String role = "";
    private String firstDay = Formats.date(LocalDate.now(Formats.ZONE));
    private String lastDay = "";
    private String ground = "";
    private String endGround = "";
    private String leaveGround = "";
    private String certificate = "";

    @PostConstruct
    void open() {
        view = desk.person(number("id"));
        units = desk.units();
    }

    public void load() {
        view.grants().size();
    }

    public String give(String base) {
        if (Days.isWrong(lastDay)) {
            notices.fault("f:lastDay", "account_fault.day");
            return null;
        }
        var command = new GiveRole(id(), role, Days.of(firstDay), Days.of(lastDay), ground);
        if (faults.tell(command.faults()) || !refusals.did(() -> desk.give(command), PLACES)) {
            return null;
        }
        notices.sayNext("staff_person.given");
        return back(base);
    }

    public String end(String base) {
        var command = new EndRole(number("end"), endGround);
        if (faults.tell("e", command.faults())) {
            return null;
        }
        desk.end(command);
        notices.sayNext("staff_person.ended");
        return back(base);
    }

    public String leave(String base) {
        var command = new LeaveOffice(id(), leaveGround);
        if (faults.tell("l", command.faults())) {
            return null;
        }
        var back = desk.leave(command);
        notices.sayNext("staff_person.left", back.size());
        return back(base);
    }

    public String invite(String base) {
        desk.invite(id());
        notices.sayNext("staff_person.invited");
        return back(base);
    }

    public String register(String base) {
        var command = new RegisterCertificate(id(), certificate);
        if (!refusals.did(() -> desk.registerCertificate(command), PLACES)) {
            return null;
        }
        notices.sayNext("staff_person.certificate.done");
        return back(base);
    }

    private String back(String base) {
        return base + "/person.xhtml?faces-redirect=true&id=" + id();
    }

    private long id() {
        return view.person().id();
    }

    private long number(String name) {
        var given = parameters.getOrDefault(name, "");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : -1;
    }

    public StaffView getView() {
        return view;
    }

    public String getUnitName() {
        return units.getOrDefault(view.person().unit(), view.person().unit());
    }

    public boolean isChangeable() {
        return !view.own()
                && (view.person().state() == StaffState.ACTIVE || view.person().state() == StaffState.INVITED);
    }

    public boolean isLeaving() {
        return isRemovable() && parameters.containsKey("leave");
    }

    public boolean isRemovable() {
        return !view.own() && view.person().state() != StaffState.LEFT;
    }

    /** The role that is about to be ended; null: none. */
    public GrantRow getEnding() {
        var wanted = number("end");
        return view.grants().stream()
                .filter(grant -> grant.id() == wanted && mayEnd(grant))
                .findFirst()
                .orElse(null);
    }

    public boolean mayEnd(GrantRow grant) {
        return !view.own() && grant.state() != GrantState.ENDED && grant.state() != GrantState.OVER;
    }

    /** Roles that are not held already. */
    public List<String> getGivable() {
        return view.mayGive().stream()
                .filter(each -> !view.person().roles().contains(each))
                .toList();
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
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

    public String getEndGround() {
        return endGround;
    }

    public void setEndGround(String endGround) {
        this.endGround = endGround;
    }

    public String getLeaveGround() {
        return leaveGround;
    }

    public void setLeaveGround(String leaveGround) {
        this.leaveGround = leaveGround;
    }
}
