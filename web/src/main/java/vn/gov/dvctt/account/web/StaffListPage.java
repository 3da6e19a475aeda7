package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.FindStaff;
import vn.gov.dvctt.account.api.RoleConflict;
import vn.gov.dvctt.account.api.StaffDesk;
import vn.gov.dvctt.account.api.StaffRow;
import vn.gov.dvctt.shared.Page;

/** Officials of a unit, or the operator's people. The filter stands in the address. */
@Named
@RequestScoped
public class StaffListPage {
    @EJB
    private StaffDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<StaffRow> page = new Page<>(List.of(), "");
    private Map<String, String> units = Map.of();
    private List<RoleConflict> conflicts = List.of();

    public void load() {
        units = new TreeMap<>(desk.units());
        conflicts = desk.conflicts();
        page = desk.staff(new FindStaff(getKind(), getUnit(), getWords()), given("after"));
    }

    public List<StaffRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?kind=" + getKind() + "&unit=" + encoded(getUnit()) + "&q=" + encoded(getWords())
                        + "&after=" + encoded(cursor))
                .orElse("");
    }

    public AccountKind getKind() {
        return given("kind").equals("OPERATOR") ? AccountKind.OPERATOR : AccountKind.OFFICIAL;
    }

    public String getUnit() {
        return given("unit");
    }

    public String getWords() {
        return given("q");
    }

    /** By code. */
    public Map<String, String> getUnits() {
        return units;
    }

    public List<RoleConflict> getConflicts() {
        return conflicts;
    }

    private String given(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
