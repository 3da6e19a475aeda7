package vn.gov.dvctt.account.api;

import java.time.LocalDate;
import java.util.List;

/**
 * One more role for somebody, in their unit.
 *
 * @param lastDay null: until it is ended
 */
public record GiveRole(long accountId, String role, LocalDate firstDay, LocalDate lastDay, String ground) {
    public GiveRole {
        role = Shapes.tidy(role);
        ground = Shapes.tidy(ground);
    }

    public List<Fault> faults() {
        var found = new Faults();
        found.unless(!role.isEmpty(), "role", "rolesNone");
        found.unless(firstDay != null, "firstDay", "day");
        found.unless(firstDay == null || lastDay == null || !lastDay.isBefore(firstDay), "lastDay", "dayOrder");
        found.unless(Shapes.isGround(ground), "ground", "ground");
        return found.list();
    }
}
