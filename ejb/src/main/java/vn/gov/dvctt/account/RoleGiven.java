package vn.gov.dvctt.account;

import java.time.LocalDate;
import vn.gov.dvctt.account.api.GiveRole;
import vn.gov.dvctt.account.api.OpenStaff;

/**
 * A role about to be given.
 *
 * @param unit    code; null for an operator
 * @param lastDay null: until it is ended
 */
record RoleGiven(String role, String unit, LocalDate firstDay, LocalDate lastDay, String ground) {
    static RoleGiven of(GiveRole command, String unit) {
        return new RoleGiven(command.role(), unit, command.firstDay(), command.lastDay(), command.ground());
    }

    static RoleGiven of(OpenStaff command, String role) {
        var unit = command.unit().isEmpty() ? null : command.unit();
        return new RoleGiven(role, unit, command.firstDay(), command.lastDay(), command.ground());
    }
}
