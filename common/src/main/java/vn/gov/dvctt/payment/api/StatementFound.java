package vn.gov.dvctt.payment.api;

/** A line of a statement and what became of it; {@code bill} empty where none was found. */
public record StatementFound(StatementLine line, StatementOutcome outcome, String bill) {}
