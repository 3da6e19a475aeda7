package vn.gov.dvctt.procedure.api;

/** One phase of the statutory time of a procedure. */
public record TermPhase(String name, int amount, TermUnit unit) {}
