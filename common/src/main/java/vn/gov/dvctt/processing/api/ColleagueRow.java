package vn.gov.dvctt.processing.api;

/** Somebody of the caller's unit who may do a task. */
public record ColleagueRow(long id, String name) {}
