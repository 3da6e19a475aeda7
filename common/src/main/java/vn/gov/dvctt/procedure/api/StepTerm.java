package vn.gov.dvctt.procedure.api;

/** The time that a step, or an opinion, has for itself. */
public record StepTerm(int amount, TermUnit unit) {}
