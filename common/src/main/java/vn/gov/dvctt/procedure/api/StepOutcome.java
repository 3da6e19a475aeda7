package vn.gov.dvctt.procedure.api;

/** How a step may end, and where that leads. */
public record StepOutcome(String code, Label label, String next) {}
