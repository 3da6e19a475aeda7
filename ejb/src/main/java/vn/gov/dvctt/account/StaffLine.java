package vn.gov.dvctt.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.shared.Role;

/** One line of {@code seed/staff.tsv}. */
record StaffLine(AccountKind kind, String unit, String email, String name, Set<String> roles) {
    static StaffLine of(String line) {
        var cells = List.of(line.split("\t"));
        var unit = cells.get(1).equals("-") ? null : cells.get(1);
        return new StaffLine(
                AccountKind.valueOf(cells.get(0)),
                unit,
                cells.get(2),
                cells.get(3),
                Set.of(cells.get(4).split(" ")));
    }

    String audience() {
        return kind == AccountKind.OPERATOR ? Role.OPERATOR : Role.OFFICIAL;
    }

    /** Without the audience. */
    Set<String> fineRoles() {
        return roles.stream().filter(role -> !role.equals(audience())).collect(Collectors.toSet());
    }

    /** Those who share a first password: the people of a unit, and each operator alone. */
    String group() {
        return unit == null ? email : unit;
    }
}
