package vn.gov.dvctt.procedure.api;

/**
 * One phase of the statutory time of a procedure.
 *
 * @param when null: it always counts; where it does not hold for what was filed, the phase is none of its term
 */
public record TermPhase(String name, int amount, TermUnit unit, StepCondition when) {
    /** A phase of every dossier. */
    public static TermPhase of(String name, int amount, TermUnit unit) {
        return new TermPhase(name, amount, unit, null);
    }
}
