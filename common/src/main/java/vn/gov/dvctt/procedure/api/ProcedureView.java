package vn.gov.dvctt.procedure.api;

import java.util.List;

/**
 * The public page of a procedure.
 *
 * @param total      statutory time in {@code totalUnit}; null where the source gives none
 * @param singleWindow whether it is filed through the National Single Window: yes, no, unsure
 * @param supplementNote what the law says of the time for supplements; may be null
 */
public record ProcedureView(
        ProcedureVersionView version,
        String nationalCode,
        String fieldName,
        String unitName,
        List<String> legalBasis,
        Integer total,
        TermUnit totalUnit,
        String supplementNote,
        Fee fee,
        int sets,
        List<String> audience,
        String singleWindow,
        String notes,
        List<StepView> steps) {

    /** A step in words; amount and unit null where no time is counted. */
    public record StepView(String name, Integer amount, TermUnit unit) {}

    public ProcedureView {
        legalBasis = List.copyOf(legalBasis);
        audience = List.copyOf(audience);
        steps = List.copyOf(steps);
    }
}
