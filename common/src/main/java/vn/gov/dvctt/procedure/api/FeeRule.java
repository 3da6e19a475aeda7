package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * How a bill is made from what was filed.
 *
 * @param days    calendar days in which to pay
 * @param invoice true: a price, for which an invoice is issued; false: a charge or fee, for which a receipt is
 * @param lines   each that holds is added
 * @param reliefs the greatest one that holds is taken
 */
public record FeeRule(FeeMoment moment, int days, boolean invoice, List<FeeLine> lines, List<FeeRelief> reliefs) {
    public FeeRule {
        lines = lines == null ? List.of() : List.copyOf(lines);
        reliefs = reliefs == null ? List.of() : List.copyOf(reliefs);
    }
}
