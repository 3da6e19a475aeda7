package vn.gov.dvctt.processing.api;

import java.io.Serializable;

/** Somebody of the caller's unit who may do a task. */
public record ColleagueRow(long id, String name) implements Serializable {}
