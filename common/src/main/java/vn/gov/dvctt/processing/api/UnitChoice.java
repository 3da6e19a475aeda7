package vn.gov.dvctt.processing.api;

/** A unit that may be asked. */
public record UnitChoice(String code, String name) {}
