package vn.gov.dvctt.procedure.api;

/** One choice: a short id without commas, and how it is shown. */
public record FormOption(String id, Label label) {}
