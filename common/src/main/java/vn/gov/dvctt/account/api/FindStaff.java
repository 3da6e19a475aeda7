package vn.gov.dvctt.account.api;

/**
 * What a list of staff is to show. The administrator of a unit sees the own unit whatever is asked.
 *
 * @param kind  OFFICIAL or OPERATOR
 * @param unit  code; empty: all units
 * @param words part of a name or mail address; empty: everybody
 */
public record FindStaff(AccountKind kind, String unit, String words) {
    public FindStaff {
        kind = kind == AccountKind.OPERATOR ? kind : AccountKind.OFFICIAL;
        unit = Shapes.tidy(unit);
        words = Shapes.tidy(words);
    }
}
