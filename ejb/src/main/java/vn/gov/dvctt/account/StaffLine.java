package vn.gov.dvctt.account;

import java.util.List;
import java.util.Set;
import vn.gov.dvctt.account.api.AccountKind;

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

    /** Those who share a first password: the people of a unit, and each operator alone. */
    String group() {
        return unit == null ? email : unit;
    }
}
