package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.dvctt.account.api.EndRole;
import vn.gov.dvctt.account.api.RecertificationDesk;
import vn.gov.dvctt.account.api.RecertificationView;
import vn.gov.dvctt.account.api.ToConfirm;
import vn.gov.dvctt.shared.web.Notices;

/** The quarter's round of a unit: each role is confirmed or ended. */
@Named
@RequestScoped
public class ConfirmRolesPage {
    @EJB
    private RecertificationDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private RecertificationView round;
    private Map<String, String> units;
    private String endGround = "";

    @PostConstruct
    void open() {
        round = desk.round(parameters.getOrDefault("unit", ""));
        units = new TreeMap<>(desk.units());
    }

    public void load() {
        round.waiting().size();
    }

    public String confirm(long grant, String base) {
        desk.confirm(List.of(grant));
        notices.sayNext("staff_confirm.confirmed", 1);
        return back(base);
    }

    public String confirmAll(String base) {
        var done = desk.confirm(getOthers().stream().map(ToConfirm::grantId).toList());
        notices.sayNext("staff_confirm.confirmed", done);
        return back(base);
    }

    public String end(long grant, String base) {
        var command = new EndRole(grant, endGround);
        if (faults.tell(command.faults())) {
            return null;
        }
        desk.end(command);
        notices.sayNext("staff_person.ended");
        return back(base);
    }

    private String back(String base) {
        return base + "/confirm.xhtml?faces-redirect=true&unit=" + round.unit();
    }

    public RecertificationView getRound() {
        return round;
    }

    /** All but the reader's own. */
    public List<ToConfirm> getOthers() {
        return round.waiting().stream().filter(row -> !row.own()).toList();
    }

    public Map<String, String> getUnits() {
        return units;
    }

    public String getEndGround() {
        return endGround;
    }

    public void setEndGround(String endGround) {
        this.endGround = endGround;
    }
}
