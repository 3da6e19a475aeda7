package vn.gov.dvctt.account.api;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An account for an official or operator, with the first roles.
 *
 * @param unit     code; empty for an operator
 * @param phone    may be empty
 * @param firstDay from when the roles hold
 * @param lastDay  null: until they are ended
 * @param ground   why, such as the number of the decision
 */
public record OpenStaff(
        AccountKind kind,
        String unit,
        String email,
        String name,
        String phone,
        Set<String> roles,
        LocalDate firstDay,
        LocalDate lastDay,
        String ground)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public OpenStaff {
        unit = Shapes.tidy(unit);
        email = Shapes.email(email);
        name = Shapes.tidy(name);
        phone = Shapes.digits(phone);
        roles = Set.copyOf(roles);
        ground = Shapes.tidy(ground);
    }

    public List<Fault> faults() {
        var found = new Faults();
        var official = kind == AccountKind.OFFICIAL;
        found.unless(official || kind == AccountKind.OPERATOR, "kind", "kind");
        found.unless(official != unit.isEmpty(), "unit", "unit");
        found.unless(Shapes.isEmail(email), "email", "email");
        found.unless(Shapes.isName(name), "name", "name");
        found.unless(phone.isEmpty() || Shapes.isPhone(phone), "phone", "phone");
        found.unless(!roles.isEmpty(), "roles", "rolesNone");
        found.unless(firstDay != null, "firstDay", "day");
        found.unless(firstDay == null || lastDay == null || !lastDay.isBefore(firstDay), "lastDay", "dayOrder");
        found.unless(Shapes.isGround(ground), "ground", "ground");
        return found.list();
    }
}
