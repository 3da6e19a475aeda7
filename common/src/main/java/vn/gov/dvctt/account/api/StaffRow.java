package vn.gov.dvctt.account.api;

import java.util.List;

/**
 * One line of the list of staff.
 *
 * @param unit  code; empty for an operator
 * @param roles held today
 */
public record StaffRow(
        long id, AccountKind kind, String name, String email, String unit, StaffState state, List<String> roles) {
    public StaffRow {
        roles = List.copyOf(roles);
    }
}
