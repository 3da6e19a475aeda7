package vn.gov.dvctt.procedure.api;

/** A unit that processes procedures. */
public record UnitRow(String code, String name) {}
